#include "stars.h"

#include <stddef.h>

static const struct star STARS[] = {
    {"Sirius", 'A', -1.46f, 9},
    {"Canopus", 'F', -0.74f, 310},
    {"Arcturus", 'K', -0.05f, 37},
    {"Vega", 'A', 0.03f, 25},
    {"Rigel", 'B', 0.13f, 860},
};

static int32_t visits_running = 0;

void stars_visit(void (*visit)(const struct star *star, void *data), void *data) {
    visits_running++;
    for (size_t index = 0; index < sizeof STARS / sizeof STARS[0]; index++) {
        visit(&STARS[index], data);
    }
    visits_running--;
}

int32_t stars_visits_running(void) {
    return visits_running;
}
