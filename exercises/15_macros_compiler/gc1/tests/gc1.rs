use gc1::{Handle, Heap};

/// A heap with one star for each character. In `a>b`, the star `a` points to `b`.
fn heap(names: &str, arrows: &str) -> (Heap, Vec<Handle>) {
    let mut heap = Heap::default();
    let stars: Vec<Handle> = names
        .chars()
        .map(|name| heap.add(&name.to_string()))
        .collect();
    let star = |name: &str| stars[names.find(name).expect("this star is in the heap")];
    for arrow in arrows.split_whitespace() {
        let (from, to) = arrow.split_once('>').expect("an arrow");
        heap.get_mut(star(from)).unwrap().near.push(star(to));
    }
    (heap, stars)
}

/// The names of the stars that are left.
fn left(heap: &Heap, stars: &[Handle]) -> String {
    let stars = stars.iter().filter_map(|&star| heap.get(star));
    stars.map(|star| star.name.as_str()).collect()
}

#[test]
fn stars_may_point_to_each_other() {
    let (mut heap, stars) = heap("ab", "a>b b>a");
    assert_eq!(heap.collect(&stars[..1]), 0);
    assert_eq!(left(&heap, &stars), "ab");
}

#[test]
fn a_cycle_that_no_one_reaches_is_removed() {
    let (mut heap, stars) = heap("abcd", "a>a b>c c>d d>b b>a");
    assert_eq!(heap.collect(&stars[..1]), 3);
    assert_eq!(left(&heap, &stars), "a");
}

#[test]
fn what_can_be_reached_on_any_path_is_kept() {
    let (mut heap, stars) = heap("abcdef", "a>b b>d c>d e>a f>e");
    assert_eq!(heap.collect(&[stars[0], stars[2]]), 2);
    assert_eq!(left(&heap, &stars), "abcd");
}

#[test]
fn without_roots_nothing_is_kept() {
    let (mut heap, stars) = heap("abc", "a>b b>c c>a");
    assert_eq!(heap.collect(&[]), 3);
    assert_eq!(heap.collect(&[]), 0, "they were removed before");
    assert_eq!(left(&heap, &stars), "");
}

#[test]
fn a_chain_may_be_long() {
    let mut heap = Heap::default();
    let first = heap.add("first");
    let mut last = first;
    for _ in 0..300_000 {
        let next = heap.add("star");
        heap.get_mut(last).unwrap().near.push(next);
        last = next;
    }
    assert_eq!(heap.collect(&[first]), 0);
    assert_eq!(heap.collect(&[last]), 300_000);
}

#[test]
fn many_paths_to_a_star_are_one_visit() {
    let mut heap = Heap::default();
    let mut below = heap.add("last");
    for _ in 0..60 {
        let star = heap.add("star");
        heap.get_mut(star).unwrap().near = vec![below, below];
        below = star;
    }
    assert_eq!(heap.collect(&[below]), 0, "2 to the power of 60 paths");
}

#[test]
fn a_star_may_point_to_one_that_is_gone() {
    let (mut heap, stars) = heap("ab", "");
    heap.collect(&stars[..1]);
    heap.get_mut(stars[0]).unwrap().near.push(stars[1]);
    assert_eq!(heap.collect(&stars[..1]), 0);
    assert_eq!(left(&heap, &stars), "a");
}
