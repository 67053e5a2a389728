/* Names of musical notes. */
#include <stdint.h>

/* The number of the note with this name, such as "A4", or -1 if there is no such note. */
int32_t note_number(const char *name);

/* The name of a note, or NULL if there is no such note. The caller frees it with note_free. */
char *note_name(int32_t number);
void note_free(char *name);

/* How many names weren't freed yet. */
int32_t note_names_in_use(void);

/* How often note_number and note_name were called. */
int32_t note_calls(void);
