//! Three small parsers, as they are in many programs. Each of them has bugs, and each test of the hunt names them.

use crate::Trace;

/// Draws a picture: `PX`, its width, and then pairs of a count and a color.
pub fn picture(input: &[u8], trace: &Trace) {
    trace.pass(1);
    let [b'P', b'X', width, pairs @ ..] = input else {
        return;
    };
    trace.pass(2);
    let palette = [' ', '.', 'o', '#'];
    let mut row = String::new();
    for pair in pairs.chunks(2) {
        trace.pass(3);
        let [count, color] = pair.try_into().expect("colors and counts come in pairs");
        let color: char = *palette
            .get(usize::from(color % 5))
            .expect("the palette has this color");
        row.extend((0..count).map(|_: u8| color));
        if row.len() >= usize::from(*width) {
            trace.pass(4);
            row.clear();
        }
    }
}

/// Plays a melody: notes such as `C4`, pauses `-`, and `T` with the digits of a tempo.
pub fn melody(input: &[u8], trace: &Trace) {
    let mut seconds = 0;
    let mut tempo: u32 = 60;
    let mut rest = input;
    while let [first, after @ ..] = rest {
        rest = after;
        match first {
            b'A'..=b'G' => {
                trace.pass(1);
                let Some((octave @ b'0'..=b'9', after)) = rest.split_first() else {
                    return;
                };
                trace.pass(2);
                assert!(*octave != b'9', "no piano has this note");
                rest = after;
                seconds += 60 / tempo;
            }
            b'-' => {
                trace.pass(3);
                seconds += 1;
            }
            b'T' => {
                trace.pass(4);
                let end = rest.iter().position(|byte| !byte.is_ascii_digit());
                let (digits, after) = rest.split_at(end.unwrap_or(rest.len()));
                let Ok(number) = String::from_utf8_lossy(digits).parse() else {
                    return;
                };
                trace.pass(5);
                tempo = number;
                rest = after;
            }
            _ => return,
        }
    }
    trace.pass(6);
    let _ = seconds;
}

/// Reads a menu: dishes with a length in front, and a `>` with a distance to skip.
pub fn menu(input: &[u8], trace: &Trace) {
    let mut position = 0;
    while let Some(byte) = input.get(position) {
        trace.pass(1);
        if *byte == b'>' {
            trace.pass(2);
            let distance = input.get(position + 1).expect("a distance follows");
            position += usize::from(*distance);
        } else {
            trace.pass(3);
            let length = usize::from(*byte % 8);
            let dish = input.get(position + 1..position + 1 + length);
            position += 1 + dish.map_or(0, <[u8]>::len);
        }
    }
}
