use dyn3::{Piece, Walker, draw, draw_walkers, fastest};

struct Figure {
    symbol: char,
    reach: u32,
}

impl Piece for Figure {
    fn symbol(&self) -> char {
        self.symbol
    }
}

impl Walker for Figure {
    fn reach(&self) -> u32 {
        self.reach
    }
}

struct Tree;

impl Piece for Tree {
    fn symbol(&self) -> char {
        '♣'
    }
}

fn walkers(figures: &[(char, u32)]) -> Vec<Box<dyn Walker>> {
    let mut walkers: Vec<Box<dyn Walker>> = Vec::new();
    for &(symbol, reach) in figures {
        walkers.push(Box::new(Figure { symbol, reach }));
    }
    walkers
}

#[test]
fn walkers_are_drawn_in_their_order() {
    assert_eq!(draw_walkers(&walkers(&[('♞', 3), ('♜', 9)])), "♞♜");
    assert_eq!(draw_walkers(&[]), "");
}

#[test]
fn the_fastest_walker_is_a_piece_like_any_other() {
    let team = walkers(&[('♟', 1), ('♛', 9), ('♞', 3)]);
    let queen = fastest(&team).expect("there are walkers");
    assert_eq!(draw(&[&Tree, queen, &Tree]), "♣♛♣");
}

#[test]
fn of_several_fast_walkers_the_first_one_counts() {
    let team = walkers(&[('♞', 3), ('♜', 9), ('♛', 9)]);
    let rook = fastest(&team).expect("there are walkers");
    assert_eq!(rook.symbol(), '♜');
}

#[test]
fn without_walkers_none_is_the_fastest() {
    assert!(fastest(&[]).is_none());
}
