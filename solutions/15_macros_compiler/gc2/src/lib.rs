//! A place counts its objects, and a handle has the number of its own one. The count changes when an object
//! is removed, so a handle is old from that moment on, even before the place is used again.

/// Which object of a heap it is. It's valid until the object is removed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handle {
    place: u32,
    generation: u32,
}

/// Objects of any type.
pub struct Heap<T> {
    places: Vec<Place<T>>,
    /// Indices of the places without an object.
    free: Vec<u32>,
}

struct Place<T> {
    object: Option<T>,
    generation: u32,
}

impl<T> Default for Heap<T> {
    fn default() -> Self {
        Heap {
            places: Vec::new(),
            free: Vec::new(),
        }
    }
}

impl<T> Heap<T> {
    pub fn add(&mut self, object: T) -> Handle {
        if let Some(place) = self.free.pop() {
            let reused = &mut self.places[place as usize];
            reused.object = Some(object);
            let generation = reused.generation;
            return Handle { place, generation };
        }
        let (place, generation) = (self.places.len() as u32, 0);
        self.places.push(Place {
            object: Some(object),
            generation,
        });
        Handle { place, generation }
    }

    pub fn get(&self, handle: Handle) -> Option<&T> {
        let place = self.places.get(handle.place as usize)?;
        place
            .object
            .as_ref()
            .filter(|_| place.generation == handle.generation)
    }

    /// Removes an object and returns it.
    pub fn remove(&mut self, handle: Handle) -> Option<T> {
        let place = self.places.get_mut(handle.place as usize)?;
        let object = place
            .object
            .take_if(|_| place.generation == handle.generation)?;
        place.generation += 1;
        self.free.push(handle.place);
        Some(object)
    }

    /// How many places there are, with or without an object.
    pub fn places(&self) -> usize {
        self.places.len()
    }
}
