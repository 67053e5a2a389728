use allocators3::Pool;

type Voices = Pool<[u32; 2], 3>;

/// Removes a voice that the test has just added.
fn remove(pool: &mut Voices, index: usize) -> [u32; 2] {
    // SAFETY: tests remove every voice that they add at most once.
    unsafe { pool.remove(index) }
}

#[test]
fn voices_go_into_the_slots_in_turn() {
    let mut pool = Voices::new();
    let slots = [1, 2, 3, 4].map(|pitch| pool.add([pitch, 0]));
    assert_eq!(slots, [Some(0), Some(1), Some(2), None]);
}

#[test]
fn a_removed_voice_comes_back() {
    let mut pool = Voices::new();
    let low = pool.add([110, 1]).unwrap();
    let high = pool.add([880, 2]).unwrap();
    assert_eq!(remove(&mut pool, low), [110, 1]);
    assert_eq!(remove(&mut pool, high), [880, 2]);
}

#[test]
fn the_slot_that_became_free_last_is_used_first() {
    let mut pool = Voices::new();
    for pitch in 0..3 {
        pool.add([pitch, pitch]);
    }
    remove(&mut pool, 0);
    remove(&mut pool, 2);
    assert_eq!(pool.add([7, 7]), Some(2));
    assert_eq!(pool.add([8, 8]), Some(0));
    assert_eq!(pool.add([9, 9]), None, "all slots are taken");
    assert_eq!(remove(&mut pool, 2), [7, 7]);
    assert_eq!(remove(&mut pool, 1), [1, 1], "it was there all the time");
}

#[test]
fn the_list_takes_no_memory_of_its_own() {
    let index = size_of::<usize>();
    assert_eq!(size_of::<Pool<usize, 10>>(), 10 * index + index);
}

#[test]
fn a_pool_without_slots_is_always_full() {
    assert_eq!(Pool::<u8, 0>::new().add(1), None);
}
