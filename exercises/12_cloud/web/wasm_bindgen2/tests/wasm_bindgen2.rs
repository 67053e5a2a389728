use syn::{ImplItem, Item, Meta};
use wasm_bindgen2::Game;

/// A game in which discs were dropped into these columns.
fn after(columns: &[usize]) -> Game {
    let mut game = Game::new();
    for column in columns {
        game.drop(*column).expect("the move is allowed");
    }
    game
}

#[test]
fn players_take_turns() {
    assert_eq!(after(&[]).turn(), "red");
    assert_eq!(after(&[3]).turn(), "yellow");
    assert_eq!(after(&[3, 3]).turn(), "red");
}

#[test]
fn an_empty_board_has_42_empty_cells() {
    assert_eq!(after(&[]).cells(), [0; 42]);
}

#[test]
fn cells_begin_at_the_top_left() {
    let cells = after(&[0, 6, 0]).cells();
    let rows: Vec<&[u8]> = cells.chunks(7).collect();
    assert_eq!(rows[5], [1, 0, 0, 0, 0, 0, 2], "the lowest row");
    assert_eq!(rows[4], [1, 0, 0, 0, 0, 0, 0]);
    assert_eq!(rows[..4].concat(), [0; 28]);
}

#[test]
fn four_in_a_row_win() {
    let mut game = after(&[0, 1, 0, 1, 0]);
    assert_eq!(game.drop(1), Ok(None));
    assert_eq!(game.drop(0), Ok(Some("red".to_string())));
    let mut game = after(&[0, 1, 0, 1, 0, 1, 6]);
    assert_eq!(game.drop(1), Ok(Some("yellow".to_string())));
}

#[test]
fn mistakes_name_the_column() {
    let mistakes = [
        after(&[]).drop(7),
        after(&[5, 5, 5, 5, 5, 5]).drop(5),
        after(&[0, 1, 0, 1, 0, 1, 0]).drop(4),
    ];
    for (mistake, column) in mistakes.into_iter().zip(["7", "5", "4"]) {
        let text = mistake.expect_err("it's a mistake");
        assert!(text.contains(column), "{text}");
    }
}

#[test]
fn a_mistake_changes_nothing() {
    let mut game = after(&[5, 5, 5, 5, 5, 5]);
    let before = game.cells();
    game.drop(5).expect_err("the column is full");
    assert_eq!(game.cells(), before);
    assert_eq!(game.turn(), "red");
}

/// What `#[wasm_bindgen(…)]` says about this method in `src/lib.rs`.
fn role(method: &str) -> String {
    let file = syn::parse_file(include_str!("../src/lib.rs")).expect("it compiles");
    let blocks = file.items.into_iter().filter_map(|item| match item {
        Item::Impl(block) => Some(block.items),
        _ => None,
    });
    let functions = blocks.flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    });
    let attributes = functions
        .filter(|function| function.sig.ident == method)
        .flat_map(|function| function.attrs);
    let mut roles = attributes.filter_map(|it| match it.meta {
        Meta::List(list) if list.path.is_ident("wasm_bindgen") => Some(list.tokens.to_string()),
        _ => None,
    });
    roles.next().unwrap_or_default()
}

#[test]
fn javascript_constructs_it_and_reads_properties() {
    assert_eq!(role("new"), "constructor", "the attribute of `new`");
    assert_eq!(role("cells"), "getter", "the attribute of `cells`");
    assert_eq!(role("turn"), "getter", "the attribute of `turn`");
}
