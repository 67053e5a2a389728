/* Lyrics, line by line. The library is written in Rust. */
#include <stddef.h>
#include <stdint.h>

typedef struct lyrics lyrics;

/* Makes an object without lines. It's freed with lyrics_free. */
lyrics *lyrics_new(void);
/* Frees an object. Does nothing for NULL. */
void lyrics_free(lyrics *self);

/* Adds a line, which ends with a zero byte. Returns 0, or -1 for NULL or a line that isn't UTF-8. */
int32_t lyrics_add(lyrics *self, const char *line);

/* Copies the first `size - 1` bytes of a line, or all if there are fewer, and a zero byte behind them.
   Returns the length of the whole line, or -1 if there is no such line. Writes nothing if `size` is 0;
   `buffer` may then be NULL. */
int32_t lyrics_line(const lyrics *self, size_t index, char *buffer, size_t size);
