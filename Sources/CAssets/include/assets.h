/* The files of assets/, embedded in the program as they are. */
#pragma once
#include <stddef.h>

typedef struct {
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t count;
} concord_asset;

/* The embedded files, in no order that matters; `concord_asset_at(i)` for i below the count. */
size_t concord_asset_count(void);
concord_asset concord_asset_at(size_t index);
