/* zlib as Swift needs it: inflateInit2 is a macro. */
#pragma once
#include <zlib.h>

/* For a bare deflate stream, as in a zip file. */
static inline int concord_inflate_start(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
