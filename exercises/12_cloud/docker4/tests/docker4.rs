use docker4::{Context, File, Image, run};

/// A file in the image.
fn file<'a>(image: &'a Image, path: &str) -> &'a File {
    let file = image.files.get(path);
    file.unwrap_or_else(|| panic!("/{path} isn't in the image: {:?}", image.paths()))
}

#[test]
fn only_three_files_are_in_the_image() {
    let context = Context::new();
    let image = Image::build(&context);
    let files = ["dome", "guests/book.txt", "stars.txt"];
    assert_eq!(image.paths(), files, "these files are in the image");
    for file in files {
        let content = image.files[file].content.clone().unwrap();
        assert!(content == context.read(file), "/{file} is another file");
    }
}

#[test]
fn the_token_is_nowhere_in_the_image() {
    let image = Image::build(&Context::new());
    let token = "b7e1-perseus";
    assert!(!image.contains(token), "everyone can read the token");
}

#[test]
fn the_program_runs_as_a_user_with_a_number() {
    let image = Image::build(&Context::new());
    assert_eq!(image.user, "10001:10001", "the user and the group");
}

#[test]
fn the_program_itself_is_started() {
    let image = Image::build(&Context::new());
    assert_eq!(image.start, ["/dome"], "this is what's executed");
}

#[test]
fn the_user_writes_into_the_guest_book() {
    let image = Image::build(&Context::new());
    let book = file(&image, "guests/book.txt");
    assert_eq!(book.owner, 10001, "the owner of the guest book");
    assert_eq!(book.mode & 0o200, 0o200, "the owner may write");
    assert_eq!(book.mode & 0o022, 0, "others may write too");
}

#[test]
fn an_intruder_cannot_change_the_program_or_the_stars() {
    let image = Image::build(&Context::new());
    for path in ["dome", "stars.txt"] {
        let file = file(&image, path);
        assert_eq!(file.owner, 0, "the owner of /{path}");
        assert_eq!(file.mode & 0o022, 0, "others may write to /{path}");
    }
}

#[test]
fn the_server_greets_a_guest() {
    // Where no program can be started like that, the other tests have to do.
    let Some(context) = Context::with_program() else {
        return;
    };
    let image = Image::build(&context);
    let Some((output, book)) = run(&image) else {
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the start fails: {said}");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(printed.contains("Deneb"), "it printed: {printed}");
    assert!(book.ends_with("A guest saw 3 stars.\n"), "{book}");
}
