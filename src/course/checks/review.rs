//! The mark by which a learner says that a line of given code is unsound.

/// What a marked line ends with.
pub const UNSOUND: &str = "// unsound";

/// A line as it was given: without the mark, if it has one, and without spaces at its end.
pub fn without_mark(line: &str) -> &str {
    let line = line.trim_end();
    line.strip_suffix(UNSOUND).map_or(line, str::trim_end)
}

/// The marked lines of a source, from 1.
pub fn marked_lines(source: &str) -> Vec<usize> {
    let lines = (1..).zip(source.lines());
    let marked = lines.filter(|(_, line)| line.trim_end() != without_mark(line));
    marked.map(|(number, _)| number).collect()
}

/// The first line, from 1, in which two sources differ in more than marks.
pub fn first_difference(one: &str, other: &str) -> Option<usize> {
    let plain = |source: &'_ str| -> Vec<String> {
        let lines = source.lines().map(without_mark);
        lines.map(str::to_owned).collect()
    };
    let (one, other) = (plain(one), plain(other));
    let longest = one.len().max(other.len());
    (0..longest)
        .find(|&index| one.get(index) != other.get(index))
        .map(|index| index + 1)
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    const GIVEN: &str = indoc! {"
        fn get() -> u8 {
            unsafe { *POINTER }
        }
    "};

    #[test]
    fn a_mark_is_the_only_difference_that_counts_for_none() {
        let marked = GIVEN.replace("POINTER }", "POINTER } // unsound");
        assert_eq!(marked_lines(&marked), [2]);
        assert_eq!(first_difference(GIVEN, &marked), None);
        assert_eq!(
            first_difference(GIVEN, &marked.replace('\n', " \r\n")),
            None
        );
        assert_eq!(marked_lines(GIVEN), [] as [usize; 0]);
        let commented = GIVEN.replace("POINTER }", "POINTER } // sound");
        assert_eq!(first_difference(GIVEN, &commented), Some(2));
        assert_eq!(
            first_difference(GIVEN, &format!("{GIVEN}fn more() {{}}\n")),
            Some(4)
        );
    }
}
