/* libxml2 shows ICU's converters in a table that is not used here. Without this, their types would
   come along and meet those of Foundation's own ICU, which are others of the same names. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

/* Frees what libxml2 allocated. Its own name for this, xmlFree, is a variable that could be
   changed while running, which Swift rightly refuses to read. */
static inline void releaseXMLString(xmlChar *string) { xmlFree(string); }
