/* expat as it is: a streaming reader of XML. */
#pragma once
#include <expat.h>
