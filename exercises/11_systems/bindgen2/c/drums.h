/* A drum machine. */
#include <stdint.h>

#define DRUM_STEPS 8

enum drum_sound {
    DRUM_SILENCE = 0,
    DRUM_KICK = 1,
    DRUM_SNARE = 2,
    DRUM_HAT = 3,
};

struct drum_step {
    uint8_t sound : 4;  /* an enum drum_sound */
    uint8_t volume : 4; /* from 0 to 15 */
};

struct drum_pattern {
    struct drum_step steps[DRUM_STEPS];
    uint32_t repeat;
};

/* Is called for each step that isn't silent. */
typedef void (*drum_listener)(uint32_t time, struct drum_step step, void *data);

/* Plays the pattern as often as it says. */
void drum_play(const struct drum_pattern *pattern, drum_listener listener, void *data);

/* How many patterns were played. */
uint32_t drum_played(void);
