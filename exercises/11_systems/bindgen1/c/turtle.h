/* A turtle that draws on a sheet of characters. */
#include <stdint.h>

typedef struct turtle turtle;

enum turtle_result {
    TURTLE_OK = 0,
    TURTLE_OUTSIDE = 1,
};

/* A turtle in the middle of an empty sheet, looking up. NULL if there is no memory. */
turtle *turtle_new(uint32_t width, uint32_t height);
void turtle_free(turtle *self);

/* Draws this many steps. If the sheet ends before that, the turtle stays where it is and draws nothing. */
enum turtle_result turtle_forward(turtle *self, uint32_t steps);
/* Turns by 90 degrees. */
void turtle_right(turtle *self);

/* A row of the sheet, or NULL below the last one. It's valid until the turtle moves or is freed. */
const char *turtle_row(turtle *self, uint32_t row);

/* How many turtles weren't freed yet. */
uint32_t turtles_alive(void);
