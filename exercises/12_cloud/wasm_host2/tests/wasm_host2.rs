use wasm_host2::{Foul, play};

/// Lets a strategy play whose function `card` has this body, with the parameter `$table`.
fn strategy(fields: &str, body: &str) -> Result<i32, Foul> {
    let text = format!(
        r#"(module {fields} (func (export "card") (param $table i32) (result i32) {body}))"#
    );
    play(&wat::parse_str(text).unwrap(), 20)
}

/// Counts down from this number, and plays a 1.
fn counts(times: u32) -> String {
    format!(
        "(local $left i32) (local.set $left (i32.const {times}))
        (loop $next
            (local.set $left (i32.sub (local.get $left) (i32.const 1)))
            (br_if $next (local.get $left)))
        (i32.const 1)"
    )
}

#[test]
fn a_fair_strategy_plays_a_card() {
    let card = strategy("", "(i32.add (local.get $table) (i32.const 1))");
    assert_eq!(card, Ok(21));
    assert_eq!(
        strategy("", &counts(1000)),
        Ok(1),
        "some thought is allowed"
    );
}

#[test]
fn an_endless_strategy_is_too_slow() {
    let endless = strategy("", "(loop $again (br $again)) (i32.const 1)");
    assert_eq!(endless, Err(Foul::TooSlow));
}

#[test]
fn a_strategy_that_starts_forever_is_too_slow() {
    let fields = "(func $start (loop $again (br $again))) (start $start)";
    assert_eq!(strategy(fields, "(i32.const 1)"), Err(Foul::TooSlow));
}

#[test]
fn a_million_steps_are_enough() {
    assert_eq!(strategy("", &counts(90_000)), Ok(1));
    assert_eq!(strategy("", &counts(3_000_000)), Err(Foul::TooSlow));
}

#[test]
fn some_memory_is_allowed() {
    let body = "(drop (memory.grow (i32.const 30))) (memory.size)";
    assert_eq!(strategy("(memory 2)", body), Ok(32), "32 pages are 2 MiB");
}

#[test]
fn a_strategy_that_grows_too_much_is_out() {
    let body = "(drop (memory.grow (i32.const 31))) (memory.size)";
    let grown = strategy("(memory 2)", body);
    assert_eq!(grown, Err(Foul::TooMuchMemory));
}

#[test]
fn a_strategy_that_begins_too_large_is_out() {
    let large = strategy("(memory 33)", "(i32.const 1)");
    assert_eq!(large, Err(Foul::TooMuchMemory));
}

#[test]
fn a_second_memory_is_out() {
    let second = strategy("(memory 1) (memory 1)", "(i32.const 1)");
    assert_eq!(second, Err(Foul::TooMuchMemory));
    let many = strategy(&"(memory 32)".repeat(50), "(i32.const 1)");
    assert_eq!(many, Err(Foul::TooMuchMemory), "50 of 2 MiB are 100 MiB");
}

#[test]
fn a_table_has_a_limit_too() {
    let body = "(drop (table.grow (ref.null func) (i32.const 1))) (table.size)";
    let table = strategy("(table 9999 funcref)", body);
    assert_eq!(table, Ok(10_000), "so many elements are allowed");
    let grown = strategy("(table 10000 funcref)", body);
    assert_eq!(grown, Err(Foul::TooMuchMemory), "the table grows too much");
    let large = strategy("(table 10001 funcref)", "(i32.const 1)");
    assert_eq!(large, Err(Foul::TooMuchMemory), "it begins too large");
}

#[test]
fn a_second_table_is_out() {
    let second = strategy("(table 1 funcref) (table 1 funcref)", "(i32.const 1)");
    assert_eq!(second, Err(Foul::TooMuchMemory));
}

#[test]
fn any_other_fault_is_broken() {
    assert_eq!(strategy("", "(unreachable)"), Err(Foul::Broken));
    assert_eq!(play(b"a poem", 20), Err(Foul::Broken), "it isn't a module");
    let table = "(table 1 funcref) (func $f) (elem (i32.const 7) $f)";
    let unfit = strategy(table, "(i32.const 1)");
    assert_eq!(unfit, Err(Foul::Broken), "its table is too short");
    let no_card = wat::parse_str("(module)").unwrap();
    assert_eq!(play(&no_card, 20), Err(Foul::Broken));
}
