/* zlib as Swift needs it: inflateInit2 is a macro. */
#pragma once
#include <zlib.h>

/* For a bare deflate stream, as in a zip file. */
static inline int concord_inflate_start(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }

/* The same the other way, at the usual level. */
static inline int concord_deflate_start(z_stream *stream) {
    return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
