/* FriBidi as Swift needs it: the values behind its macros, and wcwidth, which `import Glibc` hides. */
#pragma once
#include <fribidi/fribidi.h>
#include <wchar.h>

static inline FriBidiParType concord_bidi_rtl(void) { return FRIBIDI_PAR_RTL; }
static inline FriBidiParType concord_bidi_ltr(void) { return FRIBIDI_PAR_LTR; }

static const FriBidiFlags concord_bidi_shape =
    FRIBIDI_FLAG_SHAPE_MIRRORING | FRIBIDI_FLAG_SHAPE_ARAB_PRES | FRIBIDI_FLAG_SHAPE_ARAB_LIGA;
static const FriBidiFlags concord_bidi_reorder = FRIBIDI_FLAGS_DEFAULT | FRIBIDI_FLAG_REORDER_NSM;

extern int wcwidth(wchar_t c);
