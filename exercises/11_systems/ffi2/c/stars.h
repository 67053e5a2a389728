/* A catalog of stars. */
#include <stdint.h>

struct star {
    const char *name;
    uint8_t spectral_class; /* a letter, such as 'G' for the sun */
    float magnitude;        /* smaller is brighter */
    uint16_t distance;      /* in light years */
};

/* Calls `visit` for each star, from the brightest on, and passes `data` along. */
void stars_visit(void (*visit)(const struct star *star, void *data), void *data);

/* How many calls of stars_visit have begun and not returned. */
int32_t stars_visits_running(void);
