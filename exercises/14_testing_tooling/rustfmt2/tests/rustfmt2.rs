use std::env::consts::EXE_SUFFIX;
use std::fs::{File, read_to_string};
use std::path::Path;
use std::process::{Command, Output};

/// What rustfmt makes of `data/before.txt` with the settings of the team.
fn formatted() -> Output {
    let name = format!("rustfmt{EXE_SUFFIX}");
    let mut rustfmt = Command::new(Path::new(env!("CARGO")).with_file_name(name));
    rustfmt.args(["--edition", "2024", "--config-path", "team/rustfmt.toml"]);
    let code = File::open("data/before.txt").expect("the file is there");
    let ran = rustfmt.stdin(code).output();
    ran.expect("the toolchain has rustfmt")
}

#[test]
fn rustfmt_understands_every_setting() {
    let said = String::from_utf8(formatted().stderr).unwrap();
    assert_eq!(said, "", "rustfmt has something to say about the settings");
}

#[test]
fn code_looks_the_way_the_team_wants_it() {
    let code = String::from_utf8(formatted().stdout).unwrap();
    let wanted = read_to_string("data/after.txt").unwrap();
    for (line, wanted) in code.lines().zip(wanted.lines()) {
        assert_eq!(line, wanted);
    }
    assert_eq!(code, wanted);
}
