use lexer1::{Token, Unexpected, tokens};

/// The tokens in one line: `n:` before a number, `'` around a name, and words and symbols as they are.
fn line(source: &str) -> String {
    let tokens = tokens(source).expect("there are only tokens");
    let text = |(_, token): &(usize, Token)| match token {
        Token::Number(value) => format!("n:{value}"),
        Token::Name(name) => format!("'{name}'"),
        Token::Fixed(word) => (*word).to_owned(),
    };
    tokens.iter().map(text).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_number_has_all_its_digits() {
    assert_eq!(line("40 7 007"), "n:40 n:7 n:7");
    assert_eq!(line("3+12"), "n:3 + n:12");
}

#[test]
fn a_name_may_begin_like_a_word() {
    assert_eq!(line("letter iffy whiles"), "'letter' 'iffy' 'whiles'");
    assert_eq!(line("let if while"), "let if while");
    assert_eq!(line("x2 größe"), "'x2' 'größe'");
}

#[test]
fn the_longest_symbol_wins() {
    assert_eq!(line("a<=b<c==d=e"), "'a' <= 'b' < 'c' == 'd' = 'e'");
    assert_eq!(line("2**3*4"), "n:2 ** n:3 * n:4");
    assert_eq!(line("***"), "** *");
    assert_eq!(line("!x!=y"), "! 'x' != 'y'");
}

#[test]
fn a_comment_ends_with_its_line() {
    assert_eq!(line("a # b + c\n# d\n  e#f"), "'a' 'e'");
    assert_eq!(line("# nothing"), "");
}

#[test]
fn tokens_know_where_they_begin() {
    let tokens = tokens("größe\n<= 7").unwrap();
    let places: Vec<usize> = tokens.iter().map(|(at, _)| *at).collect();
    assert_eq!(places, [0, 8, 11]);
}

#[test]
fn what_is_not_a_token_is_an_error() {
    assert_eq!(tokens("a + ?"), Err(Unexpected { at: 4 }));
    assert_eq!(tokens("ä€"), Err(Unexpected { at: 2 }));
    assert_eq!(tokens("1 99999999999999999999"), Err(Unexpected { at: 2 }));
}
