use derive2::{Save, lines};

#[derive(Save)]
struct Pair<T> {
    left: T,
    right: T,
}

#[derive(Save)]
struct Boss<T, const LIVES: usize> {
    name: T,
}

#[derive(Save)]
struct Level<'a, T: Clone>
where
    T: PartialEq,
{
    title: &'a str,
    start: T,
}

#[test]
fn a_struct_may_have_a_type_parameter() {
    let pair = Pair {
        left: 'x',
        right: 'o',
    };
    assert_eq!(lines(&pair), ["game.left=x", "game.right=o"]);
}

#[test]
fn values_may_be_nested() {
    let pair = Pair {
        left: Boss::<_, 3> { name: 'a' },
        right: Boss { name: 'b' },
    };
    assert_eq!(lines(&pair), ["game.left.name=a", "game.right.name=b"]);
}

#[test]
fn a_struct_may_have_lifetimes_and_bounds() {
    let level = Level {
        title: "Moon",
        start: true,
    };
    assert_eq!(lines(&level), ["game.title=Moon", "game.start=true"]);
}
