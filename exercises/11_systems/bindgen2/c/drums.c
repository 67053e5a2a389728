#include "drums.h"

static uint32_t played = 0;

void drum_play(const struct drum_pattern *pattern, drum_listener listener, void *data) {
    played++;
    for (uint32_t time = 0; time < pattern->repeat * DRUM_STEPS; time++) {
        struct drum_step step = pattern->steps[time % DRUM_STEPS];
        if (step.sound != DRUM_SILENCE) {
            listener(time, step, data);
        }
    }
}

uint32_t drum_played(void) {
    return played;
}
