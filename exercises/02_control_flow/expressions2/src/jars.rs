//! Jars and a tablecloth. Leave this file as it is.

pub fn tablecloth() -> String {
    let side = 4;
    let area = {
        let side = side + 1;
        side * side
    };
    format!("{side} {area}")
}

#[allow(
    clippy::let_unit_value,
    reason = "the value of the block is the question"
)]
pub fn pouring() -> String {
    let mut jar = 3;
    let poured = {
        jar += 2;
    };
    format!("{jar} {poured:?}")
}

pub fn emptying() -> String {
    let mut jar = 10;
    let glass = if jar > 5 {
        jar -= 4;
        jar
    } else {
        0
    };
    format!("{jar} {glass}")
}

pub fn sharing() -> String {
    let children = 3;
    let sweets = 20;
    let left = sweets
        - children
            * match sweets / children {
                0 => 1,
                few @ 1..=5 => few,
                _ => 5,
            };
    format!("{left} left")
}
