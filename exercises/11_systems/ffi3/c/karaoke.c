/* A karaoke machine: a C program that uses the library. Returns the number of the first check that
   failed, or 0. Each check has a function of its own. */
#include "lyrics.h"

#include <string.h>

int32_t karaoke_sings(void) {
    char line[32];
    lyrics *song = lyrics_new();
    if (song == NULL) return 1;
    if (lyrics_add(song, "Row, row, row your boat") != 0) return 2;
    if (lyrics_add(song, "gently down the stream") != 0) return 3;
    if (lyrics_line(song, 1, line, sizeof line) != 22) return 4;
    if (strcmp(line, "gently down the stream") != 0) return 5;
    if (lyrics_line(song, 0, line, sizeof line) != 23) return 6;
    if (strcmp(line, "Row, row, row your boat") != 0) return 7;
    lyrics_free(song);
    return 0;
}

int32_t karaoke_has_a_narrow_screen(void) {
    char line[8];
    memset(line, '#', sizeof line);
    lyrics *song = lyrics_new();
    lyrics_add(song, "merrily");
    if (lyrics_line(song, 0, NULL, 0) != 7) return 1;
    if (lyrics_line(song, 0, line, 5) != 7) return 2;
    if (strcmp(line, "merr") != 0) return 3;
    if (line[5] != '#') return 4;
    if (lyrics_line(song, 0, line, 8) != 7) return 5;
    if (strcmp(line, "merrily") != 0) return 6;
    if (lyrics_line(song, 0, line, 1) != 7 || line[0] != 0) return 7;
    lyrics_free(song);
    return 0;
}

int32_t karaoke_is_clumsy(void) {
    char line[8];
    const char not_utf8[] = {(char)0xFF, 0};
    lyrics *song = lyrics_new();
    if (lyrics_add(song, NULL) != -1) return 1;
    if (lyrics_add(NULL, "la") != -1) return 2;
    if (lyrics_add(song, not_utf8) != -1) return 3;
    if (lyrics_line(song, 0, line, sizeof line) != -1) return 4;
    if (lyrics_line(NULL, 0, line, sizeof line) != -1) return 5;
    lyrics_free(song);
    lyrics_free(NULL);
    return 0;
}

int32_t karaoke_frees_a_song(lyrics *song) {
    lyrics_free(song);
    return 0;
}
