use gc2::{Handle, Heap};

#[test]
fn an_old_handle_does_not_lead_to_a_stranger() {
    let mut heap = Heap::default();
    let old = heap.add("Vega");
    assert_eq!(heap.remove(old), Some("Vega"));
    let new = heap.add("Sirius");
    assert_eq!(heap.get(old), None, "this handle belonged to Vega");
    assert_eq!(heap.get(new), Some(&"Sirius"));
    assert_ne!(old, new, "they are not the same object");
}

#[test]
fn an_old_handle_can_not_remove_a_stranger() {
    let mut heap = Heap::default();
    let old = heap.add("Vega");
    heap.remove(old);
    let new = heap.add("Sirius");
    assert_eq!(heap.remove(old), None);
    assert_eq!(heap.get(new), Some(&"Sirius"));
}

#[test]
fn an_object_is_removed_once() {
    let mut heap = Heap::default();
    let star = heap.add("Vega");
    assert_eq!(heap.remove(star), Some("Vega"));
    assert_eq!(heap.remove(star), None);
    assert_eq!(heap.get(star), None);
    heap.add("Sirius");
    heap.add("Rigel");
    assert_eq!(heap.slots(), 2, "one slot is reused");
}

#[test]
fn free_slots_are_reused() {
    let mut heap = Heap::default();
    let mut old: Vec<Handle> = Vec::new();
    for number in 0..1000 {
        let handle = heap.add(number);
        assert_eq!(heap.get(handle), Some(&number));
        assert!(old.iter().all(|&old| heap.get(old).is_none()));
        heap.remove(handle);
        old.push(handle);
    }
    assert_eq!(heap.slots(), 1);
}

#[test]
fn handles_are_small() {
    assert_eq!(size_of::<Handle>(), 8);
}

#[test]
fn a_handle_of_a_larger_heap_leads_to_nothing() {
    let mut large = Heap::default();
    large.add(1);
    let second = large.add(2);
    let mut small = Heap::default();
    small.add(3);
    assert_eq!(small.get(second), None);
    assert_eq!(small.remove(second), None);
}
