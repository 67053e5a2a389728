//! Begins every row with a run of no pixels.

/// This many pixels of one color.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Run {
    pub length: u8,
    pub color: u8,
}

/// The runs of a row. A run is as long as possible: at most 255 pixels, because its length is a byte.
pub fn encode(row: &[u8]) -> Vec<Run> {
    let mut runs: Vec<Run> = vec![Run {
        length: 0,
        color: 0,
    }];
    for &color in row {
        match runs.last_mut() {
            Some(run) if run.length > 0 && run.color == color && run.length < 255 => {
                run.length += 1
            }
            _ => runs.push(Run { length: 1, color }),
        }
    }
    runs
}

/// The row that these runs are.
pub fn decode(runs: &[Run]) -> Vec<u8> {
    let pixels = |run: &Run| std::iter::repeat_n(run.color, run.length.into());
    runs.iter().flat_map(pixels).collect()
}
