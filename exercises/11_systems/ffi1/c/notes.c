#include "notes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const PITCHES[] = {"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};
static int32_t in_use = 0;
static int32_t calls = 0;

int32_t note_number(const char *name) {
    char candidate[8];
    calls++;
    for (int32_t number = 0; number < 120; number++) {
        snprintf(candidate, sizeof candidate, "%s%d", PITCHES[number % 12], number / 12);
        if (strcmp(candidate, name) == 0) {
            return number;
        }
    }
    return -1;
}

char *note_name(int32_t number) {
    calls++;
    if (number < 0 || number >= 120) {
        return NULL;
    }
    char *name = malloc(8);
    if (name != NULL) {
        snprintf(name, 8, "%s%d", PITCHES[number % 12], number / 12);
        in_use++;
    }
    return name;
}

void note_free(char *name) {
    if (name != NULL) {
        in_use--;
        free(name);
    }
}

int32_t note_names_in_use(void) {
    return in_use;
}

int32_t note_calls(void) {
    return calls;
}
