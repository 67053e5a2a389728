use std::rc::Rc;

use rc2::Place;

/// Chile with one region and a town in it.
fn chile() -> (Rc<Place>, Rc<Place>, Rc<Place>) {
    let (chile, biobio, lota) = (
        Place::new("Chile"),
        Place::new("Biobio"),
        Place::new("Lota"),
    );
    Place::add(&chile, &biobio);
    Place::add(&biobio, &lota);
    (chile, biobio, lota)
}

#[test]
fn the_tree_is_dropped_with_its_owner() {
    let (chile, biobio, lota) = chile();
    let watch = [
        Rc::downgrade(&chile),
        Rc::downgrade(&biobio),
        Rc::downgrade(&lota),
    ];
    drop((biobio, lota));
    assert!(
        watch.iter().all(|place| place.upgrade().is_some()),
        "a part of Chile was dropped, although Chile is still there"
    );
    drop(chile);
    for place in &watch {
        assert_eq!(
            place.strong_count(),
            0,
            "you can't reach this place anymore, but it's still in memory"
        );
    }
}

#[test]
fn owners_are_counted() {
    let (chile, biobio, lota) = chile();
    let strong = [&chile, &biobio, &lota].map(Rc::strong_count);
    assert_eq!(
        strong,
        [1, 2, 2],
        "a part is owned by its parent and by the variable here, Chile only by its variable"
    );
    let weak = [&chile, &biobio, &lota].map(Rc::weak_count);
    assert_eq!(weak, [1, 1, 0], "one weak pointer for each part");
}

#[test]
fn the_path_has_all_parents() {
    let (chile, biobio, lota) = chile();
    assert_eq!(lota.path(), "Chile / Biobio / Lota");
    assert_eq!(biobio.path(), "Chile / Biobio");
    assert_eq!(chile.path(), "Chile");
    let parent = lota.parent().expect("Lota has a parent");
    assert!(Rc::ptr_eq(&parent, &biobio), "the parent is a copy");
}

#[test]
fn a_place_that_moves_has_one_parent() {
    let (chile, biobio, lota) = chile();
    let (maule, tome) = (Place::new("Maule"), Place::new("Tome"));
    Place::add(&chile, &maule);
    Place::add(&biobio, &tome);
    Place::add(&maule, &lota);
    assert_eq!(lota.path(), "Chile / Maule / Lota");
    assert_eq!(biobio.parts().len(), 1, "Lota leaves, and Tome stays");
    assert!(Rc::ptr_eq(&biobio.parts()[0], &tome), "Tome has left");
    assert_eq!(maule.parts().len(), 1, "Lota is not a part of Maule");
    assert_eq!(
        (Rc::weak_count(&biobio), Rc::weak_count(&maule)),
        (1, 1),
        "Lota should have a weak pointer to its new parent, and none to the old one"
    );
}

#[test]
fn a_part_can_outlive_its_parent() {
    let (chile, biobio, lota) = chile();
    drop((chile, biobio));
    assert!(
        lota.parent().is_none(),
        "Biobio was dropped, but Lota still has it as its parent"
    );
    assert_eq!(lota.path(), "Lota");
}
