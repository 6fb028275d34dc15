/* libxml2 is not linked but looked for when the first document in XML is read: the tables of
   characters that it brings along take long to load for whoever compares two short texts. What is
   called of it stands in one table, each function with the type that libxml2's own header gives it. */
#include <dlfcn.h>
#include <stdbool.h>

/* libxml2 shows ICU's converters in a table that is not used here. Without this, their types would
   come along and meet those of Foundation's own ICU, which are others of the same names. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

#define LIBXML_FUNCTIONS(EACH)                                                                     \
  EACH(ByteConsumed) EACH(FreeTextReader) EACH(GetLineNo) EACH(InitParser)                         \
  EACH(NodeListGetString) EACH(ReaderForMemory) EACH(Strlen) EACH(TextReaderCurrentNode)           \
  EACH(TextReaderIsEmptyElement) EACH(TextReaderNodeType) EACH(TextReaderRead)                     \
  EACH(TextReaderSetStructuredErrorHandler)

#define LIBXML_FIELD(name) __typeof__(xml##name) *name;
struct LibXML {
  LIBXML_FUNCTIONS(LIBXML_FIELD)
  /* Frees what libxml2 allocated; to libxml2 a variable, which nothing here changes. */
  xmlFreeFunc Free;
};

/* Fills the table; false if this machine has no libxml2, or one of another interface than that of
   the header, for the table's users look into its nodes. */
static inline bool loadLibXML(struct LibXML *xml) {
#if LIBXML_VERSION >= 21400
  void *library = dlopen("libxml2.so.16", RTLD_NOW);
#else
  void *library = dlopen("libxml2.so.2", RTLD_NOW);
#endif
  if (!library) return false;
#define LIBXML_FIND(name) \
  if (!(*(void **)&xml->name = dlsym(library, "xml" #name))) return false;
  LIBXML_FUNCTIONS(LIBXML_FIND)
  xmlFreeFunc *free = (xmlFreeFunc *)dlsym(library, "xmlFree");
  if (free) xml->Free = *free;
  return free != 0;
}
