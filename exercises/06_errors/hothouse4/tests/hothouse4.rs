use std::error::Error;

use hothouse4::{Event, Game, Oil, Wing, WingError};

const NORTH_WING: &str = include_str!("../data/north_wing.txt");

/// The text of a wing: each row on its own line, without the spaces around it.
fn text(first: &str, rows: &str) -> String {
    let mut text = format!("{first}\n");
    for row in rows.split_whitespace() {
        text.push_str(row);
        text.push('\n');
    }
    text
}

/// Expects that reading this wing fails. If it doesn't, the message shows the wing with its line numbers.
#[track_caller]
fn problem(text: &str) -> WingError {
    match text.parse::<Wing>() {
        Err(error) => error,
        Ok(wing) => {
            let mut lines = String::new();
            for (index, line) in text.lines().enumerate() {
                lines.push_str(&format!("{:2} {line}\n", index + 1));
            }
            let map = Game::enter(wing).draw();
            panic!("something is wrong with this text\n\n{lines}\nbut you read it as\n{map}");
        }
    }
}

/// Enters the wing with this text.
#[track_caller]
fn enter(text: &str) -> Game {
    match text.parse() {
        Ok(wing) => Game::enter(wing),
        Err(error) => panic!("this is a good wing\n\n{text}\nbut you report\n{error:?}"),
    }
}

/// Makes a turn for each command, separated by commas, and returns what happened in the last one.
fn play(game: &mut Game, commands: &str) -> Event {
    let mut last = Event::Nothing;
    for text in commands.split(", ") {
        match text.parse() {
            Ok(command) => last = game.turn(command),
            Err(error) => panic!("{text:?}: {error}"),
        }
    }
    last
}

#[test]
fn a_good_wing_is_read() {
    let game = enter(&text("oil 12", "#####  #.@o#  #*..>  #####"));
    assert_eq!(game.oil(), Oil(12));
    let map = "#####\n#.@o#\n#*..>\n#####\n";
    assert_eq!(game.draw(), map, "your map\n{}", game.draw());
}

#[test]
fn the_first_line_is_the_oil() {
    assert_eq!(problem(""), WingError::NoOil);
    assert_eq!(problem("#####\n#@..>\n"), WingError::NoOil);
    assert_eq!(problem(&text("oil40", "#@>")), WingError::NoOil);
    for first in ["oil x", "oil ", "oil -1", "oil 4 0"] {
        let error = problem(&text(first, "#@>"));
        assert!(matches!(error, WingError::Drops(_)), "{first}: {error:?}");
    }
}

#[test]
fn an_unknown_symbol_has_a_line_and_a_column() {
    let error = problem(&text("oil 9", "#####  #@..>  #..x#  #####"));
    let x = WingError::Symbol {
        line: 4,
        column: 4,
        symbol: 'x',
    };
    assert_eq!(error, x);
    let error = problem(&text("oil 9", "é.#  @.!"));
    let e = WingError::Symbol {
        line: 2,
        column: 1,
        symbol: 'é',
    };
    assert_eq!(error, e, "the first problem counts");
    let error = problem(&text("oil 9", "#@>  #.é"));
    let last = WingError::Symbol {
        line: 3,
        column: 3,
        symbol: 'é',
    };
    assert_eq!(error, last, "a row has as many columns as characters");
}

#[test]
fn all_rows_have_the_same_width() {
    let error = problem(&text("oil 9", "#####  #@..>  #..#  #####"));
    assert_eq!(
        error,
        WingError::Width {
            line: 4,
            columns: 4
        }
    );
    let error = problem(&text("oil 9", "#####  #@..>x  #####"));
    let wide = WingError::Width {
        line: 3,
        columns: 6,
    };
    assert_eq!(error, wide, "the width counts before the symbols");
}

#[test]
fn you_are_on_the_map_once() {
    let error = problem(&text("oil 9", "#####  #...>  #####"));
    assert_eq!(error, WingError::NoExplorer);
    assert_eq!(problem("oil 9"), WingError::NoExplorer);
    let error = problem(&text("oil 9", "#####  #@..>  #..@#  #####"));
    let second = WingError::SecondExplorer { line: 4, column: 4 };
    assert_eq!(error, second);
    let error = problem(&text("oil 9", "#@.@?"));
    let second = WingError::SecondExplorer { line: 2, column: 4 };
    assert_eq!(error, second, "the `?` comes later");
}

#[test]
fn errors_are_written_for_people() {
    let message = |first, rows| problem(&text(first, rows)).to_string();
    assert_eq!(message("oi", "#@>"), "line 1 should be `oil` and a number");
    assert_eq!(message("oil x", "@"), "line 1 has a wrong number of drops");
    let width = message("oil 9", "#@>  #..#");
    assert_eq!(width, "line 3 has 4 columns, unlike the first row");
    let symbol = message("oil 9", "#@>  #?#");
    assert_eq!(symbol, "line 3, column 2: nothing looks like `?`");
    let second = message("oil 9", "#@>  #.@");
    assert_eq!(second, "line 3, column 3: you are already somewhere else");
    assert_eq!(message("oil 9", "#.>"), "you are not on the map");
}

#[test]
fn only_a_wrong_number_has_a_source() {
    let error = problem(&text("oil x", "#@>"));
    let source = error.source().expect("the number is the source");
    assert_eq!(source.to_string(), "invalid digit found in string");
    assert!(problem("oil 9").source().is_none());
    assert!(problem(&text("oil 9", "?")).source().is_none());
}

#[test]
fn the_north_wing_can_be_played() {
    let mut game = enter(NORTH_WING);
    let start = "
        ######
        #@..~~
        #.#.~~
        #.#...
        #k####
        #...#.
    ";
    let lit: Vec<String> = game.draw().lines().map(String::from).collect();
    let expected: Vec<&str> = start.split_whitespace().collect();
    assert_eq!(lit[..5], expected[..5], "your map\n{}", game.draw());
    let key = play(&mut game, "s, s, s, take");
    assert_eq!(key, Event::Took(String::from("key")));
    let seed = play(&mut game, "s, s, e, take");
    assert_eq!(seed, Event::Took(String::from("moonflower seed")));
    play(&mut game, "w, n, n, n, n, n, e, e, s, s, e, e, e");
    assert_eq!(play(&mut game, "open s"), Event::Opened);
    let lily = play(&mut game, "s, s, s, take");
    assert_eq!(lily, Event::Took(String::from("glass lily seed")));
    assert_eq!(game.oil(), Oil(14), "your map\n{}", game.draw());
}
