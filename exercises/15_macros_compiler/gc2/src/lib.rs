//! The heap of Pip uses free places again. That saves memory, and it has a trap: a handle that was kept for
//! too long leads to a stranger who has moved in since. It's a use after free, although the program is safe
//! Rust.
//!
//! Let a handle know which object it belongs to. When a place is used again, its *generation* is another one,
//! and an old handle leads to nothing. Handles stay small and `Copy`.

/// Which object of a heap it is. It's valid until the object is removed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handle {
    place: u32,
}

/// Objects of any type.
pub struct Heap<T> {
    places: Vec<Place<T>>,
    /// Indices of the places without an object.
    free: Vec<u32>,
}

struct Place<T> {
    object: Option<T>,
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
            self.places[place as usize].object = Some(object);
            return Handle { place };
        }
        let place = self.places.len() as u32;
        self.places.push(Place {
            object: Some(object),
        });
        Handle { place }
    }

    pub fn get(&self, handle: Handle) -> Option<&T> {
        let place = self.places.get(handle.place as usize)?;
        place.object.as_ref()
    }

    /// Removes an object and returns it.
    pub fn remove(&mut self, handle: Handle) -> Option<T> {
        let place = self.places.get_mut(handle.place as usize)?;
        let object = place.object.take()?;
        self.free.push(handle.place);
        Some(object)
    }

    /// How many places there are, with or without an object.
    pub fn places(&self) -> usize {
        self.places.len()
    }
}
