use std::rc::Rc;

use unsafe_cell1::Field;

#[test]
fn two_players_write_on_one_sheet() {
    let points = Field::new(10);
    let (ada, bo) = (&points, &points);
    ada.set(ada.get() + 5);
    assert_eq!(bo.get(), 15, "Bo doesn't see what Ada wrote");
    bo.set(bo.get() * 2);
    assert_eq!(ada.get(), 30);
}

#[test]
fn the_old_value_comes_back() {
    let name = Field::new(String::from("Team 1"));
    assert_eq!(name.replace(String::from("Owls")), "Team 1");
    assert_eq!(name.replace(String::from("Bats")), "Owls");
    assert_eq!(name.into_inner(), "Bats");
}

#[test]
fn an_overwritten_value_is_dropped_once() {
    let note = Rc::new("extra turn");
    let field = Field::new(Rc::clone(&note));
    field.set(Rc::new("skip a turn"));
    assert_eq!(Rc::strong_count(&note), 1, "the old note is still there");
}

/// A card that looks at the field when it's dropped.
struct Card<'f> {
    points: &'f Field<u32>,
    worth: u32,
}

impl Drop for Card<'_> {
    fn drop(&mut self) {
        self.points.set(self.points.get() + self.worth);
    }
}

#[test]
fn a_dropped_value_may_use_other_fields() {
    let points = Field::new(0);
    let card = |worth| Card {
        points: &points,
        worth,
    };
    let top = Field::new(card(3));
    top.set(card(4));
    assert_eq!(points.get(), 3);
    drop(top);
    assert_eq!(points.get(), 7);
}

#[test]
fn a_field_takes_no_extra_memory() {
    assert_eq!(size_of::<Field<[u16; 5]>>(), size_of::<[u16; 5]>());
}
