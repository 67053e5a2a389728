#include "drums.h"

void drum_play(const struct drum_pattern *pattern, drum_listener listener, void *data) {
    for (uint32_t time = 0; time < pattern->repeat * DRUM_STEPS; time++) {
        struct drum_step step = pattern->steps[time % DRUM_STEPS];
        if (step.sound != DRUM_SILENCE) {
            listener(time, step, data);
        }
    }
}
