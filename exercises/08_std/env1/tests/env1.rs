use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

/// What the program prints, what it reports as an error, and its exit code.
type Answer = (String, String, Option<i32>);

/// Calls the program with these arguments.
fn seek_with<A: AsRef<OsStr>>(arguments: &[A]) -> Answer {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/texts");
    let mut command = Command::new(env!("CARGO_BIN_EXE_env1"));
    command.args(arguments).current_dir(texts);
    let output = command.output().expect("the program starts");
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    (
        text(&output.stdout),
        text(&output.stderr),
        output.status.code(),
    )
}

/// Calls the program with arguments that are separated by spaces.
fn seek(arguments: &str) -> Answer {
    let words: Vec<&str> = arguments.split_whitespace().collect();
    seek_with(&words)
}

#[track_caller]
fn finds(answer: Answer, lines: &str) {
    let (printed, complaint, code) = answer;
    assert_eq!(
        complaint, "",
        "the call is right, but the program complains"
    );
    assert_eq!(printed, lines);
    assert_eq!(code, Some(0), "it found the word, so its exit code is 0");
}

#[track_caller]
fn complains(answer: Answer, complaint: &str) {
    let (printed, complained, code) = answer;
    assert_eq!(complained, format!("seek: {complaint}\n"));
    assert_eq!(printed, "", "the call is wrong, but the program searches");
    assert_eq!(code, Some(2), "the call is wrong, so its exit code is 2");
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
fn all_files_are_searched() {
    finds(
        seek("water rice.txt tea.txt rice.txt"),
        "Salt the water.\nBoil water.\nSalt the water.\n",
    );
}

#[test]
fn lines_are_counted() {
    finds(seek("--count the rice.txt"), "2\n");
}

#[test]
fn an_option_ignores_the_case() {
    finds(seek("SALT tea.txt"), "No SALT here.\n");
    finds(seek("--ignore-case --count SALT rice.txt"), "2\n");
    finds(seek("--count --ignore-case salt tea.txt"), "1\n");
}

#[test]
fn an_unknown_option_is_an_error() {
    for option in ["--fast", "-c", "--ignore", "-"] {
        complains(
            seek(&format!("--count {option} salt rice.txt")),
            &format!("there is no option {option}"),
        );
    }
}

#[test]
fn missing_arguments_are_an_error() {
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
fn everything_after_the_word_is_a_file() {
    let (found, complaint, code) = seek("water --count tea.txt");
    assert_eq!((found.as_str(), code), ("Boil water.\n", Some(2)));
    assert!(
        complaint.starts_with("seek: cannot read --count: "),
        "--count comes after the word, so it's a file, but the error is {complaint:?}"
    );
}

#[cfg(unix)]
#[test]
fn an_argument_might_not_be_unicode() {
    use std::os::unix::ffi::OsStrExt;

    let odd = OsStr::from_bytes(b"caf\xe9");
    let (_, complaint, code) = seek_with(&[OsStr::new("salt"), odd]);
    assert!(
        complaint.starts_with("seek: cannot read caf"),
        "there's no such file, but the error is {complaint:?}"
    );
    assert_eq!(code, Some(2));
    let word = seek_with(&[odd, OsStr::new("rice.txt")]);
    complains(word, "the word is not Unicode");
    let option = seek_with(&[OsStr::from_bytes(b"-\xe9")]);
    complains(option, "there is no option -\u{fffd}");
}

// Other systems may refuse such names.
#[cfg(target_os = "linux")]
#[test]
fn a_file_is_searched_whatever_its_name_is() -> std::io::Result<()> {
    use std::os::unix::ffi::OsStrExt;

    let name = format!("env1-{}-", std::process::id());
    let name = [name.as_bytes(), b"caf\xe9"].concat();
    let file = std::env::temp_dir().join(OsStr::from_bytes(&name));
    std::fs::write(&file, "Salt is white.\n")?;
    let answer = seek_with(&[OsStr::new("white"), file.as_os_str()]);
    std::fs::remove_file(&file)?;
    finds(answer, "Salt is white.\n");
    Ok(())
}
