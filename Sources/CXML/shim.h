#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

/* Frees what libxml2 allocated. Its own name for this, xmlFree, is a variable that could be
   changed while running, which Swift rightly refuses to read. */
static inline void releaseXMLString(xmlChar *string) { xmlFree(string); }
