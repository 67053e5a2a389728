//! What test frameworks do under `cargo test` works here: start cargo, write to a target folder, keep snapshots beside the tests, listen on loopback.

use indoc::indoc;

use crate::support::foreign::{member, wr};
use crate::support::report::Report;
use crate::support::{Course, Exercise};

const DIR: &str = "01_harbour/01_tide";

/// A course whose first exercise has this test file.
fn course(tests: &str) -> Course {
    let course = wr();
    member(
        &course,
        DIR,
        "first_tide",
        "",
        "pub fn height() -> u8 { 2 }\n",
    );
    course.write(&format!("exercises/{DIR}/tests/tide.rs"), tests);
    course
}

/// A test as trybuild and its kind write them: it generates a package in the target folder, and builds it with the cargo that runs the tests.
const BUILDS: &str = indoc! {r#"
    use std::path::Path;
    use std::process::Command;
    use std::{env, fs};

    #[test]
    fn a_program_is_built() {
        let cargo = env::var_os("CARGO").expect("set by cargo");
        let metadata = Command::new(&cargo)
            .args(["metadata", "--offline", "--no-deps", "--format-version=1"])
            .output()
            .expect("cargo starts");
        let metadata = String::from_utf8(metadata.stdout).expect("JSON");
        let (_, rest) = metadata.split_once("\"target_directory\":\"").expect("a folder");
        let project = Path::new(&rest[..rest.find('"').expect("its end")]).join("tests/generated");
        fs::create_dir_all(project.join("src")).expect("it may be written");
        let manifest = format!(
            "[package]\nname = \"generated\"\nedition = \"2021\"\n\n[dependencies]\n{} = {{ path = '{}' }}\n\n[workspace]\n",
            env::var("CARGO_PKG_NAME").expect("a name"),
            env::var("CARGO_MANIFEST_DIR").expect("a folder"),
        );
        fs::write(project.join("Cargo.toml"), manifest).expect("a file");
        let main = format!("fn main() {{ assert_eq!({}::height(), 2) }}", env!("CARGO_PKG_NAME"));
        fs::write(project.join("src/main.rs"), main).expect("a file");
        let built = Command::new(&cargo)
            .args(["run", "--offline"])
            .current_dir(&project)
            .output()
            .expect("cargo starts");
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    }
"#};

#[test]
fn a_test_may_build_with_cargo_in_a_target_folder_of_its_own() {
    let course = course(BUILDS);
    Report::of(&course, &[DIR]).expect(DIR, "passed");
    // The folder is kept, as trybuild's would be.
    course
        .file(format!("exercises/{DIR}/src/lib.rs"))
        .append("// Saved again.\n");
    Report::of(&course, &[DIR]).expect(DIR, "passed");
    let entry = r#"limits = { time = "60s", memory = "4GiB" }"#;
    let exercise = Exercise::new("tide").tests(BUILDS).solved().entry(entry);
    Report::of(&Course::new().with(exercise), &[]).expect("tide", "passed");
}

#[test]
fn a_test_knows_its_package_and_writes_where_cargo_lets_it() {
    let course = course(indoc! {r#"
        use std::net::{TcpListener, TcpStream};
        use std::{env, fs};

        #[test]
        fn the_package() {
            assert_eq!(env::var("CARGO_PKG_NAME").as_deref(), Ok("first_tide"));
            assert_eq!(env::var("CARGO_PKG_VERSION").as_deref(), Ok("0.1.0"));
            assert_eq!(env::var("CARGO_PKG_VERSION_MINOR").as_deref(), Ok("1"));
            assert_eq!(env::var("CARGO_MANIFEST_DIR").as_deref(), Ok(env!("CARGO_MANIFEST_DIR")));
        }

        #[test]
        fn files() {
            fs::create_dir_all("tests/snapshots").unwrap();
            fs::write("tests/snapshots/tide.snap.new", "2").unwrap();
            fs::rename("tests/snapshots/tide.snap.new", "tests/snapshots/tide.snap").unwrap();
            fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/shared"), "2").unwrap();
            fs::write(env::temp_dir().join("own"), "2").unwrap();
        }

        #[test]
        fn a_server() {
            let server = TcpListener::bind("127.0.0.1:0").unwrap();
            TcpStream::connect(server.local_addr().unwrap()).unwrap();
        }
    "#});
    Report::of(&course, &[DIR]).expect(DIR, "passed");
}

#[test]
#[cfg(target_os = "linux")]
fn what_the_runner_refuses_is_named() {
    let course = course(indoc! {r#"
        #[test]
        fn outside() {
            std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/../../outside"), "2").unwrap();
        }
    "#});
    let ran = course.run(&["run", DIR]);
    if ran.code == Some(0) {
        return crate::support::note("skipped: this kernel doesn't confine programs");
    }
    ran.exits(1)
        .says("Permission denied")
        .says("the runner lets a test write only to");
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_that_its_own_permissions_deny_is_not_put_down_to_the_runner() {
    if rustix::process::geteuid().is_root() {
        return crate::support::note("skipped: root may read every file");
    }
    let course = course(indoc! {r#"
        use std::fs;
        use std::os::unix::fs::PermissionsExt;

        #[test]
        fn unreadable() {
            fs::write("own.txt", "2").unwrap();
            fs::set_permissions("own.txt", fs::Permissions::from_mode(0)).unwrap();
            fs::read("own.txt").unwrap();
        }
    "#});
    let ran = course.run(&["run", DIR]).exits(1);
    ran.says("Permission denied")
        .says("look at the file's own permissions");
}
