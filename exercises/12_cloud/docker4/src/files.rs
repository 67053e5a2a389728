//! The folder that an image is built from, and a folder in which a built image runs.

use std::env::temp_dir;
use std::fs::{
    Permissions, copy, create_dir, create_dir_all, read, remove_dir_all, set_permissions, write,
};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, id};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::Image;

/// The files beside the program.
const FILES: [&str; 5] = [
    ".env",
    "dome.rs",
    "stars.txt",
    "guests/book.txt",
    "guests/todo.txt",
];

/// An empty folder of its own, which is removed when it's dropped. Tests may run at the same time.
#[derive(Debug)]
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = temp_dir().join(format!("{name}-{}-{count}", id()));
        create_dir(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = remove_dir_all(&self.0);
    }
}

/// A copy of the folder `observatory`, with a program.
#[derive(Debug)]
pub struct Context {
    pub folder: PathBuf,
    _removed: Folder,
}

impl Context {
    /// With a file in place of the program, for tests that only look at it.
    pub fn new() -> Self {
        let own = Folder::new("context");
        let folder = own.0.clone();
        create_dir_all(folder.join("guests")).unwrap();
        for file in FILES {
            let path = folder.join(file);
            copy(Path::new("observatory").join(file), &path).unwrap();
            set_permissions(path, Permissions::from_mode(0o644)).unwrap();
        }
        let program = folder.join("dome");
        write(&program, "a program").unwrap();
        set_permissions(program, Permissions::from_mode(0o755)).unwrap();
        Self {
            folder,
            _removed: own,
        }
    }

    /// With the program that greets the guests. `None` if it can't be built so that it needs no other file.
    pub fn with_program() -> Option<Self> {
        let context = Self::new();
        let mut rustc = Command::new(Path::new(env!("CARGO")).with_file_name("rustc"));
        rustc.args(["--edition=2024", "-Ctarget-feature=+crt-static"]);
        rustc.arg("observatory/dome.rs").arg("-o");
        let built = rustc.arg(context.folder.join("dome")).output();
        built.ok()?.status.success().then_some(context)
    }

    pub fn read(&self, file: &str) -> Vec<u8> {
        read(self.folder.join(file)).unwrap()
    }
}

impl Default for Context {
    fn default() -> Self {
        Self::new()
    }
}

/// Starts the image in a folder that it takes for the whole system, and returns what it printed, and what's in the guest
/// book then. `None` if you may not do that, since only root may.
pub fn run(image: &Image) -> Option<(Output, String)> {
    let folder = Folder::new("running");
    let root = &folder.0;
    for (path, file) in &image.files {
        let path = root.join(path);
        create_dir_all(path.parent()?).unwrap();
        match &file.content {
            Some(content) => write(&path, content).unwrap(),
            None => create_dir_all(&path).unwrap(),
        }
        chown(&path, Some(file.owner), Some(file.group)).ok()?;
        set_permissions(path, Permissions::from_mode(file.mode)).unwrap();
    }
    let possible = Command::new("chroot")
        .args(["--userspec=1:1", "/", "true"])
        .output();
    let possible = possible.is_ok_and(|ran| ran.status.success());
    let mut start = Command::new("chroot");
    start.arg(format!("--userspec={}", image.user)).arg(root);
    let output = possible.then(|| start.args(&image.start).output().unwrap())?;
    let book = read(root.join("guests/book.txt")).unwrap_or_default();
    Some((output, String::from_utf8_lossy(&book).into_owned()))
}
