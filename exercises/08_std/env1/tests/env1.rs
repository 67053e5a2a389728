use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

/// The output of the program, its complaint, and its exit code.
type Answer = (String, String, Option<i32>);

fn seek_with<A: AsRef<OsStr>>(case: Option<&OsStr>, arguments: &[A]) -> Answer {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/texts");
    let mut command = Command::new(env!("CARGO_BIN_EXE_env1"));
    command.args(arguments).current_dir(texts);
    match case {
        Some(value) => command.env("SEEK_CASE", value),
        None => command.env_remove("SEEK_CASE"),
    };
    let output = command.output().expect("the program starts");
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    (
        text(&output.stdout),
        text(&output.stderr),
        output.status.code(),
    )
}

/// Without the variable; the arguments are separated by blanks.
fn seek(arguments: &str) -> Answer {
    let words: Vec<&str> = arguments.split_whitespace().collect();
    seek_with(None, &words)
}

/// With a value of the variable.
fn seek_case(case: &str, arguments: &str) -> Answer {
    let words: Vec<&str> = arguments.split_whitespace().collect();
    seek_with(Some(OsStr::new(case)), &words)
}

#[track_caller]
fn finds(answer: Answer, lines: &str) {
    assert_eq!(answer, (String::from(lines), String::new(), Some(0)));
}

#[track_caller]
fn complains(answer: Answer, complaint: &str) {
    let complaint = format!("seek: {complaint}\n");
    assert_eq!(answer, (String::new(), complaint, Some(2)));
}

#[test]
fn a_word_is_found() {
    finds(seek("rice rice.txt"), "Add the rice, and wait.\n");
    assert_eq!(
        seek("pepper rice.txt"),
        (String::new(), String::new(), Some(1))
    );
}

#[test]
fn many_files_are_searched() {
    finds(
        seek("water rice.txt tea.txt rice.txt"),
        "Salt the water.\nBoil water.\nSalt the water.\n",
    );
}

#[test]
fn lines_are_counted() {
    finds(seek("--count the rice.txt"), "2\n");
    finds(seek("--count water rice.txt tea.txt"), "1\n1\n");
}

#[test]
fn an_option_ignores_case() {
    finds(seek("SALT tea.txt rice.txt"), "No SALT here.\n");
    finds(
        seek("--ignore-case --count SALT tea.txt rice.txt"),
        "1\n2\n",
    );
    finds(
        seek("--count --ignore-case salt tea.txt rice.txt"),
        "1\n2\n",
    );
}

#[test]
fn the_last_case_option_counts() {
    let both = "--ignore-case --match-case salt rice.txt";
    finds(seek(both), "salt again -- a little.\n");
    let both = "--match-case --ignore-case --count salt rice.txt";
    finds(seek(both), "2\n");
}

#[test]
fn the_variable_is_the_default() {
    finds(seek_case("ignore", "--count salt rice.txt"), "2\n");
    finds(seek_case("match", "--count salt rice.txt"), "1\n");
    finds(seek_case("", "--count salt rice.txt"), "1\n");
}

#[test]
fn an_option_beats_the_variable() {
    finds(
        seek_case("ignore", "--match-case --count salt rice.txt"),
        "1\n",
    );
    finds(
        seek_case("match", "--ignore-case --count salt rice.txt"),
        "2\n",
    );
    finds(
        seek_case("loud", "--ignore-case --count salt rice.txt"),
        "2\n",
    );
}

#[test]
fn a_wrong_variable_is_told() {
    complains(
        seek_case("loud", "salt rice.txt"),
        "SEEK_CASE is loud, and not ignore or match",
    );
}

#[test]
fn an_unknown_option_is_told() {
    for option in ["--fast", "-c", "--ignore", "-"] {
        complains(
            seek(&format!("--count {option} salt rice.txt")),
            &format!("there is no option {option}"),
        );
    }
}

#[test]
fn missing_arguments_are_told() {
    complains(seek(""), "which word?");
    complains(seek("--count"), "which word?");
    complains(seek("salt"), "which files?");
    complains(seek("--count -- salt"), "which files?");
}

#[test]
fn two_hyphens_end_the_options() {
    finds(seek("-- -- rice.txt"), "salt again -- a little.\n");
    finds(seek("--count -- -- rice.txt"), "1\n");
}

#[test]
fn behind_the_word_all_are_files() {
    let (found, complaint, code) = seek("water --count tea.txt");
    assert_eq!((found.as_str(), code), ("Boil water.\n", Some(2)));
    assert!(
        complaint.starts_with("seek: cannot read --count: "),
        "--count stands behind the word and is a file, but the complaint is {complaint:?}"
    );
}

#[cfg(unix)]
#[test]
fn not_all_arguments_are_unicode() {
    use std::os::unix::ffi::OsStrExt;

    let odd = OsStr::from_bytes(b"caf\xe9");
    let (_, complaint, code) = seek_with(None, &[OsStr::new("salt"), odd]);
    assert!(
        complaint.starts_with("seek: cannot read caf"),
        "there is no such file, but the complaint is {complaint:?}"
    );
    assert_eq!(code, Some(2));
    let word = seek_with(None, &[odd, OsStr::new("rice.txt")]);
    complains(word, "the word is not Unicode");
    let variable = seek_with(Some(odd), &["salt", "rice.txt"]);
    complains(
        variable,
        "SEEK_CASE is caf\u{fffd}, and not ignore or match",
    );
    let option = seek_with(None, &[OsStr::from_bytes(b"-\xe9")]);
    complains(option, "there is no option -\u{fffd}");
}

// Elsewhere, systems may refuse such names.
#[cfg(target_os = "linux")]
#[test]
fn a_file_is_searched_whatever_its_name_is() -> std::io::Result<()> {
    use std::os::unix::ffi::OsStrExt;

    let name = format!("env1-{}-", std::process::id());
    let name = [name.as_bytes(), b"caf\xe9"].concat();
    let file = std::env::temp_dir().join(OsStr::from_bytes(&name));
    std::fs::write(&file, "Salt is white.\n")?;
    let answer = seek_with(None, &[OsStr::new("white"), file.as_os_str()]);
    std::fs::remove_file(&file)?;
    finds(answer, "Salt is white.\n");
    Ok(())
}
