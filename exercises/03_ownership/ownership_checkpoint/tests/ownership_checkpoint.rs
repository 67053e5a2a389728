use ownership_checkpoint::{Rental, ReturnBox, Shelf, Tool, scrapped};

/// Four tools: an axe, a saw, a plane and a drill, with wear 5, 2, 9 and 2.
fn shelf() -> Shelf {
    Shelf::holding(vec![
        Tool::new("axe", "ash", 5),
        Tool::new("saw", "beech", 2),
        Tool::new("plane", "plum", 9),
        Tool::new("drill", "rubber", 2),
    ])
}

fn name(shelf: &Shelf, slot: usize) -> Option<&str> {
    shelf.tool(slot).map(Tool::name)
}

#[test]
fn a_rental_that_ends_returns_its_tool() {
    let returns = ReturnBox::empty();
    {
        let _rental = Rental::start(Some(Tool::new("axe", "ash", 5)), returns.opening());
        assert!(
            returns.take_out().is_empty(),
            "the rental isn't over, but the tool is already back"
        );
    }
    let back = returns.take_out();
    assert_eq!(
        back.len(),
        1,
        "the rental is over, so its tool should be in the box"
    );
    assert_eq!(
        (back[0].name(), back[0].handle(), back[0].wear()),
        ("axe", "ash", 5)
    );
    assert!(scrapped().is_empty(), "a rented tool was scrapped");
}

#[test]
fn an_empty_rental_returns_nothing() {
    let returns = ReturnBox::empty();
    let mut rental = Rental::start(None, returns.opening());
    assert!(rental.tool().is_none());
    assert!(!rental.work(), "you can't work without a tool");
    drop(rental);
    assert!(returns.take_out().is_empty());
}

#[test]
fn work_wears_the_tool_itself() {
    let returns = ReturnBox::empty();
    let mut rental = Rental::start(Some(Tool::new("saw", "beech", 2)), returns.opening());
    assert!(rental.work());
    assert!(rental.work());
    assert_eq!(rental.tool().map(Tool::wear), Some(4));
    drop(rental);
    assert_eq!(
        returns.take_out()[0].wear(),
        4,
        "the tool that came back isn't the one that was used"
    );
}

#[test]
fn a_tool_that_is_bought_does_not_come_back() {
    let returns = ReturnBox::empty();
    let rental = Rental::start(Some(Tool::new("drill", "rubber", 2)), returns.opening());
    let bought = rental.buy().expect("the rental had a tool to sell");
    assert_eq!(bought.name(), "drill");
    assert!(
        returns.take_out().is_empty(),
        "the tool was bought, but it's in the return box"
    );
    assert!(
        scrapped().is_empty(),
        "the tool was bought, but it was scrapped"
    );
}

#[test]
fn the_best_tool_is_borrowed_and_not_copied() {
    let shelf = shelf();
    let best = shelf.best().expect("there are four tools on the shelf");
    assert_eq!(
        best.name(),
        "saw",
        "the saw and the drill are the least worn, and the saw comes first"
    );
    assert!(std::ptr::eq(best, shelf.tool(1).unwrap()));
    assert!(Shelf::holding(Vec::new()).best().is_none());
}

#[test]
fn a_rented_tool_leaves_an_empty_slot() {
    let (mut shelf, returns) = (shelf(), ReturnBox::empty());
    let rental = shelf.rent_out(1, &returns);
    assert_eq!(rental.tool().map(Tool::name), Some("saw"));
    assert_eq!(
        (name(&shelf, 1), shelf.slots()),
        (None, 4),
        "the slot should stay, and be empty"
    );
    assert_eq!(shelf.best().map(Tool::name), Some("drill"));
    assert!(
        shelf.rent_out(1, &returns).tool().is_none(),
        "the saw was rented out twice"
    );
}

#[test]
fn a_tool_from_the_shelf_comes_back_through_the_box() {
    let (mut shelf, returns) = (shelf(), ReturnBox::empty());
    shelf.rent_out(2, &returns).work();
    let back = returns.take_out();
    assert_eq!(
        back.len(),
        1,
        "the rental is over, so its tool should be in the box"
    );
    assert_eq!((back[0].name(), back[0].wear()), ("plane", 10));
}

#[test]
fn two_tools_swap_their_handles() {
    let mut shelf = shelf();
    assert!(shelf.swap_handles(0, 2));
    assert!(shelf.swap_handles(3, 1));
    let handles: Vec<&str> = (0..4)
        .map(|slot| shelf.tool(slot).unwrap().handle())
        .collect();
    assert_eq!(handles, ["plum", "rubber", "ash", "beech"]);
    assert!(scrapped().is_empty());
}

#[test]
fn without_two_tools_nothing_is_swapped() {
    let (mut shelf, returns) = (shelf(), ReturnBox::empty());
    let _rental = shelf.rent_out(0, &returns);
    assert!(!shelf.swap_handles(0, 1), "slot 0 is empty");
    assert!(!shelf.swap_handles(1, 0), "slot 0 is empty");
    assert!(!shelf.swap_handles(2, 2), "a tool can't swap with itself");
    assert_eq!(shelf.tool(1).unwrap().handle(), "beech");
}

#[test]
fn returned_tools_fill_the_first_empty_slots() {
    let (mut shelf, returns) = (shelf(), ReturnBox::empty());
    let axe = shelf.rent_out(0, &returns);
    let plane = shelf.rent_out(2, &returns);
    drop(plane);
    drop(axe);
    returns.put(Tool::new("file", "cork", 0));
    shelf.restock(&returns);
    let names: Vec<Option<&str>> = (0..shelf.slots()).map(|slot| name(&shelf, slot)).collect();
    assert_eq!(
        names,
        [
            Some("plane"),
            Some("saw"),
            Some("axe"),
            Some("drill"),
            Some("file")
        ]
    );
    assert!(
        returns.take_out().is_empty(),
        "the same tools are on the shelf and in the box"
    );
    assert!(scrapped().is_empty());
}

#[test]
fn worn_tools_are_scrapped() {
    let mut shelf = shelf();
    assert_eq!(shelf.scrap_worn(9), 0, "no tool is more worn than 9");
    assert_eq!(shelf.scrap_worn(4), 2);
    assert_eq!(scrapped(), ["axe", "plane"]);
    assert_eq!(
        (name(&shelf, 0), name(&shelf, 1), name(&shelf, 2)),
        (None, Some("saw"), None)
    );
    assert_eq!(shelf.slots(), 4, "an empty slot stays on the shelf");
}
