use returns1::{baking, kneading, rising};

#[test]
fn the_dough_rises() {
    assert_eq!(rising(0), 45);
    assert_eq!(rising(500), 65);
}

#[test]
fn the_dough_is_kneaded() {
    assert_eq!(kneading(1250), 12);
    assert_eq!(kneading(99), 0);
}

#[test]
fn the_bread_bakes() {
    assert_eq!(baking(1), 20);
    assert_eq!(baking(1000), 40);
}

#[test]
fn an_empty_tin_does_not_bake() {
    assert_eq!(baking(0), 0, "there's nothing in the tin");
}
