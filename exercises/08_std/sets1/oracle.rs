//! Calls all four functions with generated stickers.

use sets1::{doubles, missing, only_one_has, swap};

/// A call of one of the functions.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let function = ["doubles", "missing", "swap", "only_one_has"][pick(4) as usize];
    let most = [3, 9, 500][pick(3) as usize];
    let count = match function {
        "doubles" => 1,
        "missing" => pick(4),
        _ => 2,
    };
    let children = (0..count).map(|_| {
        let count = pick(8);
        (0..count).map(|_| 1 + pick(most)).collect::<Vec<_>>()
    });
    let children: Vec<Vec<u64>> = children.collect();
    if function == "missing" {
        return format!("missing(&{children:?}, {})", pick(20));
    }
    let arguments: Vec<String> = children.iter().map(|child| format!("&{child:?}")).collect();
    format!("{function}({})", arguments.join(", "))
}

/// What the function returns.
pub fn answer(input: &str) -> String {
    let numbers = |text: &str| -> Vec<u16> {
        let words = text.split([',', ' ', ')']);
        words.flat_map(str::parse).collect()
    };
    // Each pair of brackets contains the stickers of one child.
    let parts = input.split('[').filter_map(|part| part.split_once(']'));
    let children: Vec<Vec<u16>> = parts.map(|(child, _)| numbers(child)).collect();
    let (function, _) = input.split_once('(').expect("a call");
    match function {
        "doubles" => format!("{:?}", doubles(&children[0])),
        "missing" => {
            let (_, last) = input.rsplit_once(']').expect("a list");
            format!("{:?}", missing(&children, numbers(last)[0]))
        }
        "swap" => format!("{:?}", swap(&children[0], &children[1])),
        _ => format!("{:?}", only_one_has(&children[0], &children[1])),
    }
}
