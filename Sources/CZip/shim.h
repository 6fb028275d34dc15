/* libzip is not linked but looked for when the first container is read or made: the ciphers that it
   brings along take longer to load than two short texts take to compare. What is called of it
   stands in one table, each function with the type that libzip's own header gives it. */
#include <dlfcn.h>
#include <stdbool.h>
#include <zip.h>

#define LIBZIP_FUNCTIONS(EACH)                                                                     \
  EACH(close) EACH(discard) EACH(error_code_zip) EACH(error_fini) EACH(error_init)                 \
  EACH(error_strerror) EACH(fclose) EACH(file_add) EACH(file_set_dostime)                          \
  EACH(file_set_external_attributes) EACH(file_strerror) EACH(fopen_index) EACH(fread)             \
  EACH(get_num_entries) EACH(open_from_source) EACH(set_file_compression) EACH(source_buffer)      \
  EACH(source_buffer_create) EACH(source_close) EACH(source_free) EACH(source_keep)                \
  EACH(source_open) EACH(source_read) EACH(source_stat) EACH(stat_index) EACH(strerror)

#define LIBZIP_FIELD(name) __typeof__(zip_##name) *name;
struct LibZip {
  LIBZIP_FUNCTIONS(LIBZIP_FIELD)
};

/* Fills the table; false if this machine has no libzip. Its interface has number 5, which Debian 12
   and Ubuntu count as 4. */
static inline bool loadLibZip(struct LibZip *zip) {
  void *library = dlopen("libzip.so.5", RTLD_NOW);
  if (!library) library = dlopen("libzip.so.4", RTLD_NOW);
  if (!library) return false;
#define LIBZIP_FIND(name) \
  if (!(*(void **)&zip->name = dlsym(library, "zip_" #name))) return false;
  LIBZIP_FUNCTIONS(LIBZIP_FIND)
  return true;
}
