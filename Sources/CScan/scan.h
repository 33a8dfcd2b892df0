/* Finding bytes in text, 64 at a time. Swift's own SIMD64<UInt8> has no way from a comparison to a number with a bit for each
   byte. These are the compiler's vectors, not those of a processor: they run on any. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/* The system's search for bytes in bytes, which the headers show only to those who ask for all of GNU. */
void *_Nullable memmem(const void *_Nonnull hay, size_t haySize, const void *_Nonnull needle, size_t needleSize);

typedef uint8_t concord_bytes64 __attribute__((ext_vector_type(64)));
typedef _Bool concord_bits64 __attribute__((ext_vector_type(64)));

/* A bit for each of the 64 bytes at `at` that ends a field or opens it: separator, quote, line feed, carriage return. */
static inline uint64_t concord_marks64(const uint8_t *_Nonnull at, uint8_t separator) {
    concord_bytes64 bytes;
    __builtin_memcpy(&bytes, at, 64);
    concord_bits64 set = __builtin_convertvector(
        (bytes == (concord_bytes64)separator) | (bytes == (concord_bytes64)(uint8_t)'"') |
            (bytes == (concord_bytes64)(uint8_t)'\n') | (bytes == (concord_bytes64)(uint8_t)'\r'),
        concord_bits64);
    uint64_t bits;
    __builtin_memcpy(&bits, &set, 8);
    return bits;
}
