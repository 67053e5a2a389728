//! `LmsName`: the names that learning management systems give to files in a bulk download.
//!
//! - Canvas: `doejane_LATE_4711_815_main.rs`: the student, whether it's late, the student's number, the file's number, the file's name.
//! - Moodle: `Jane Doe_4711_assignsubmission_file_main.rs`: the student, the participant's number, the kind, the file's name. If the
//!   download is in folders, `Jane Doe_4711_assignsubmission_file` is the folder.

/// What the name of a downloaded file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LmsName {
    /// The student's name.
    pub student: String,
    /// The student's number in this LMS.
    pub number: String,
    pub is_late: bool,
    /// The file's name as the student handed it in; `None` for a folder.
    pub file: Option<String>,
}

impl LmsName {
    /// Parses a name; `None` if no LMS that we know gives such names.
    pub(super) fn parse(name: &str, is_dir: bool) -> Option<Self> {
        Self::moodle(name).or_else(|| Self::canvas(name).filter(|_| !is_dir))
    }

    fn moodle(name: &str) -> Option<Self> {
        let (who, rest) = name.split_once("_assignsubmission_")?;
        let (student, number) = who.rsplit_once('_')?;
        is_number(number).then_some(())?;
        let file = rest.split_once('_').map(|(_, file)| file.to_owned());
        Some(Self {
            student: student.to_owned(),
            number: number.to_owned(),
            is_late: false,
            file: file.filter(|file| !file.is_empty()),
        })
    }

    fn canvas(name: &str) -> Option<Self> {
        let (student, rest) = name.split_once('_')?;
        let (is_late, rest) = match rest.strip_prefix("LATE_") {
            Some(rest) => (true, rest),
            None => (false, rest),
        };
        let (number, rest) = rest.split_once('_')?;
        let (file_number, file) = rest.split_once('_')?;
        let is_canvas = is_number(number) && is_number(file_number) && !student.is_empty();
        (is_canvas && !file.is_empty()).then(|| Self {
            student: student.to_owned(),
            number: number.to_owned(),
            is_late,
            file: Some(without_count(file)),
        })
    }

    /// The id of the student's submission.
    pub(super) fn id(&self) -> String {
        format!("{}_{}", self.student, self.number)
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The name without the count that Canvas adds when a file is handed in again: `main-2.rs`.
fn without_count(file: &str) -> String {
    let (stem, ending) = file.split_once('.').unwrap_or((file, ""));
    match stem.rsplit_once('-') {
        Some((stem, count)) if is_number(count) && !stem.is_empty() && !ending.is_empty() => {
            format!("{stem}.{ending}")
        }
        _ => file.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::LmsName;

    fn parsed(name: &str, is_dir: bool) -> Option<(String, bool, Option<String>)> {
        let name = LmsName::parse(name, is_dir)?;
        Some((name.id(), name.is_late, name.file))
    }

    #[test]
    fn names_of_canvas_and_moodle_are_taken_apart() {
        let file = |id: &str, late, file: &str| Some((id.to_owned(), late, Some(file.to_owned())));
        for (name, expected) in [
            (
                "doejane_4711_815_main.rs",
                file("doejane_4711", false, "main.rs"),
            ),
            (
                "doejane_LATE_4711_815_work.tar.gz",
                file("doejane_4711", true, "work.tar.gz"),
            ),
            (
                "doejane_4711_815_my_lib-3.rs",
                file("doejane_4711", false, "my_lib.rs"),
            ),
            (
                "doejane_4711_815_-3.rs",
                file("doejane_4711", false, "-3.rs"),
            ),
            (
                "Jane van Doe_99_assignsubmission_file_src_lib.rs",
                file("Jane van Doe_99", false, "src_lib.rs"),
            ),
        ] {
            assert_eq!(parsed(name, false), expected, "{name}");
        }
        for folder in [
            "Jane Doe_99_assignsubmission_file_",
            "Jane Doe_99_assignsubmission_file",
        ] {
            assert_eq!(
                parsed(folder, true),
                Some(("Jane Doe_99".to_owned(), false, None))
            );
        }
    }

    #[test]
    fn other_names_are_left_alone() {
        for name in [
            "jane",
            "jane_doe",
            "jane_1_main.rs",
            "jane_x_2_main.rs",
            "_1_2_main.rs",
            "jane_1_2_",
        ] {
            assert_eq!(parsed(name, false), None, "{name}");
        }
        assert_eq!(
            parsed("group_1_2_final", true),
            None,
            "a folder isn't Canvas'"
        );
    }
}
