/* Prints the beats of one and a half bars of a waltz, and how long each takes. */
#include <stdio.h>

#include "metronome.h"

_Static_assert(sizeof(Beat) == 1, "a beat is a number of 8 bits");

int main(void) {
    Tempo waltz = {.beats_per_minute = 180, .beats_per_bar = 3};
    for (uint32_t index = 0; index < 5; index++) {
        Beat beat = metronome_beat(waltz, index);
        printf("%s", beat == Strong ? "TICK " : "tock ");
    }
    printf("%u ms\n", (unsigned)metronome_pause(waltz));
    return 0;
}
