#include "turtle.h"

#include <stdlib.h>
#include <string.h>

struct turtle {
    int64_t width, height, x, y, dx, dy;
    char *sheet;
    char *shown;
};

static uint32_t alive = 0;

turtle *turtle_new(uint32_t width, uint32_t height) {
    turtle *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return NULL;
    }
    self->width = width;
    self->height = height;
    self->x = width / 2;
    self->y = height / 2;
    self->dy = -1;
    self->sheet = malloc((size_t)width * height + 1);
    self->shown = malloc((size_t)width + 1);
    if (self->sheet == NULL || self->shown == NULL) {
        free(self->sheet);
        free(self->shown);
        free(self);
        return NULL;
    }
    memset(self->sheet, '.', (size_t)width * height);
    alive++;
    return self;
}

void turtle_free(turtle *self) {
    if (self != NULL) {
        free(self->sheet);
        memset(self->shown, '?', (size_t)self->width);
        free(self->shown);
        free(self);
        alive--;
    }
}

enum turtle_result turtle_forward(turtle *self, uint32_t steps) {
    int64_t x = self->x + self->dx * steps, y = self->y + self->dy * steps;
    if (x < 0 || x >= self->width || y < 0 || y >= self->height) {
        return TURTLE_OUTSIDE;
    }
    memset(self->shown, '?', (size_t)self->width);
    while (self->x != x || self->y != y) {
        self->sheet[self->y * self->width + self->x] = '#';
        self->x += self->dx;
        self->y += self->dy;
    }
    return TURTLE_OK;
}

void turtle_right(turtle *self) {
    int64_t dx = self->dx;
    self->dx = -self->dy;
    self->dy = dx;
}

const char *turtle_row(turtle *self, uint32_t row) {
    if (row >= self->height) {
        return NULL;
    }
    memcpy(self->shown, self->sheet + row * self->width, (size_t)self->width);
    self->shown[self->width] = 0;
    return self->shown;
}

uint32_t turtles_alive(void) {
    return alive;
}
