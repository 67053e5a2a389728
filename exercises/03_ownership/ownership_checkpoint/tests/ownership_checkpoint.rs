use ownership_checkpoint::{Loan, ReturnBox, Shelf, Tool, scrapped};

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
fn a_loan_that_ends_puts_its_tool_into_the_box() {
    let returns = ReturnBox::empty();
    {
        let _loan = Loan::begin(Some(Tool::new("axe", "ash", 5)), returns.opening());
        assert!(
            returns.take_out().is_empty(),
            "the loan still lives, and the tool is back already"
        );
    }
    let back = returns.take_out();
    assert_eq!(
        back.len(),
        1,
        "the loan has ended, so its tool must be in the box"
    );
    assert_eq!(
        (back[0].name(), back[0].handle(), back[0].wear()),
        ("axe", "ash", 5)
    );
    assert!(scrapped().is_empty(), "a tool that was lent ended as scrap");
}

#[test]
fn an_empty_loan_returns_nothing() {
    let returns = ReturnBox::empty();
    let mut loan = Loan::begin(None, returns.opening());
    assert!(loan.tool().is_none());
    assert!(!loan.work(), "nobody can work without a tool");
    drop(loan);
    assert!(returns.take_out().is_empty());
}

#[test]
fn work_wears_the_tool_itself() {
    let returns = ReturnBox::empty();
    let mut loan = Loan::begin(Some(Tool::new("saw", "beech", 2)), returns.opening());
    assert!(loan.work());
    assert!(loan.work());
    assert_eq!(loan.tool().map(Tool::wear), Some(4));
    drop(loan);
    assert_eq!(
        returns.take_out()[0].wear(),
        4,
        "what came back is not the tool that was worked with"
    );
}

#[test]
fn a_tool_that_was_bought_does_not_come_back() {
    let returns = ReturnBox::empty();
    let loan = Loan::begin(Some(Tool::new("drill", "rubber", 2)), returns.opening());
    let bought = loan.buy().expect("the loan had a tool to sell");
    assert_eq!(bought.name(), "drill");
    assert!(
        returns.take_out().is_empty(),
        "a tool that was bought is in the return box"
    );
    assert!(
        scrapped().is_empty(),
        "a tool that was bought ended as scrap"
    );
}

#[test]
fn the_best_tool_is_lent_and_not_copied() {
    let shelf = shelf();
    let best = shelf.best().expect("there are four tools on the shelf");
    assert_eq!(
        best.name(),
        "saw",
        "saw and drill have the least wear, and the saw comes first"
    );
    assert!(std::ptr::eq(best, shelf.tool(1).unwrap()));
    assert!(Shelf::holding(Vec::new()).best().is_none());
}

#[test]
fn a_tool_that_was_lent_leaves_an_empty_slot() {
    let (mut shelf, returns) = (shelf(), ReturnBox::empty());
    let loan = shelf.lend(1, &returns);
    assert_eq!(loan.tool().map(Tool::name), Some("saw"));
    assert_eq!(
        (name(&shelf, 1), shelf.slots()),
        (None, 4),
        "the slot must stay, and be empty"
    );
    assert_eq!(shelf.best().map(Tool::name), Some("drill"));
    assert!(
        shelf.lend(1, &returns).tool().is_none(),
        "the saw was lent twice"
    );
}

#[test]
fn a_loan_from_the_shelf_comes_back_through_the_box() {
    let (mut shelf, returns) = (shelf(), ReturnBox::empty());
    shelf.lend(2, &returns).work();
    let back = returns.take_out();
    assert_eq!(
        back.len(),
        1,
        "the loan has ended, so its tool must be in the box"
    );
    assert_eq!((back[0].name(), back[0].wear()), ("plane", 10));
}

#[test]
fn two_tools_trade_their_handles() {
    let mut shelf = shelf();
    assert!(shelf.trade_handles(0, 2));
    assert!(shelf.trade_handles(3, 1));
    let handles: Vec<&str> = (0..4)
        .map(|slot| shelf.tool(slot).unwrap().handle())
        .collect();
    assert_eq!(handles, ["plum", "rubber", "ash", "beech"]);
    assert!(scrapped().is_empty());
}

#[test]
fn without_two_tools_nothing_is_traded() {
    let (mut shelf, returns) = (shelf(), ReturnBox::empty());
    let _loan = shelf.lend(0, &returns);
    assert!(!shelf.trade_handles(0, 1), "slot 0 is empty");
    assert!(!shelf.trade_handles(1, 0), "slot 0 is empty");
    assert!(
        !shelf.trade_handles(2, 2),
        "a tool cannot trade with itself"
    );
    assert_eq!(shelf.tool(1).unwrap().handle(), "beech");
}

#[test]
fn returned_tools_fill_the_first_empty_slots() {
    let (mut shelf, returns) = (shelf(), ReturnBox::empty());
    let axe = shelf.lend(0, &returns);
    let plane = shelf.lend(2, &returns);
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
        "tools are on the shelf and in the box at the same time"
    );
    assert!(scrapped().is_empty());
}

#[test]
fn worn_tools_end_as_scrap() {
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
