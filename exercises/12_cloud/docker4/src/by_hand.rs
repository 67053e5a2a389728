//! Follows instructions as a builder of images would, for machines on which none can build.

use std::fs::{metadata, read, read_dir};
use std::os::unix::fs::PermissionsExt;

use crate::instructions::Step;
use crate::{Context, File, Image};

const FOLDER: File = File {
    owner: 0,
    group: 0,
    mode: 0o755,
    content: None,
};

/// The image that these steps describe.
pub fn build(dockerfile: &str, steps: &[Step], context: &Context) -> Result<Image, String> {
    let lines = dockerfile.lines().filter(|line| !line.starts_with('#'));
    let mut image = Image {
        config: lines.collect::<Vec<_>>().join("\n"),
        ..Image::default()
    };
    let mut folder = String::new();
    let mut command = Vec::new();
    for step in steps {
        match step {
            Step::User(user) => image.user.clone_from(user),
            Step::Entrypoint(words) => image.start.clone_from(words),
            Step::Cmd(words) => command.clone_from(words),
            Step::Workdir(path) => {
                folder = join(&folder, path);
                add(&mut image, &folder, FOLDER);
            }
            Step::Copy { flags, from, to } => {
                let sources = sources(context, from)?;
                let to_path = join(&folder, to);
                let many = sources.len() > 1 || to.ends_with(['/', '.']);
                let into = many || to_path.is_empty() || image.files.get(&to_path) == Some(&FOLDER);
                for (source, below) in sources {
                    let to = if into {
                        join(&to_path, &below)
                    } else {
                        to_path.clone()
                    };
                    let file = changed(file(context, &source), flags)?;
                    add(&mut image, &to, file);
                }
            }
            Step::Other => {}
        }
    }
    image.start.extend(command);
    Ok(image)
}

/// A path of an image, seen from a folder, without the first slash.
fn join(folder: &str, path: &str) -> String {
    let folder = if path.starts_with('/') { "" } else { folder };
    let parts = folder.split('/').chain(path.split('/'));
    let parts = parts.filter(|part| !part.is_empty() && *part != ".");
    parts.collect::<Vec<_>>().join("/")
}

/// Puts a file or a folder into an image, with the folders around it.
fn add(image: &mut Image, path: &str, file: File) {
    for (slash, _) in path.match_indices('/') {
        let folder = image.files.entry(path[..slash].to_string());
        folder.or_insert(FOLDER);
    }
    if !path.is_empty() {
        image.files.insert(path.to_string(), file);
    }
}

/// The files that are copied, each with its name in the folder that it's copied to. Of a folder, that's what is in it.
fn sources(context: &Context, patterns: &[String]) -> Result<Vec<(String, String)>, String> {
    let all = below(context, "");
    let mut sources = Vec::new();
    for pattern in patterns {
        let pattern = join("", pattern);
        let before = sources.len();
        for path in all.iter().filter(|path| matches(&pattern, path)) {
            let is_folder = metadata(context.folder.join(path)).unwrap().is_dir();
            match path.rsplit('/').next() {
                Some(name) if !is_folder => sources.push((path.clone(), name.to_string())),
                _ => sources.extend(inside(context, path)),
            }
        }
        if pattern.is_empty() {
            sources.extend(inside(context, ""));
        }
        if sources.len() == before {
            return Err(format!("there's no file `{pattern}` to copy"));
        }
    }
    Ok(sources)
}

/// What's in a folder, also in folders in it, each with its path from there.
fn inside(context: &Context, folder: &str) -> Vec<(String, String)> {
    let paths = below(context, folder).into_iter();
    let from_there = |path: &str| path[folder.len()..].trim_start_matches('/').to_string();
    paths
        .map(|path| (path.clone(), from_there(&path)))
        .collect()
}

fn below(context: &Context, folder: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for entry in read_dir(context.folder.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = join(folder, &entry.file_name().to_string_lossy());
        paths.push(path.clone());
        if entry.file_type().unwrap().is_dir() {
            paths.extend(below(context, &path));
        }
    }
    paths
}

/// Whether a pattern with `*` matches a path. `*` doesn't match a slash.
fn matches(pattern: &str, path: &str) -> bool {
    match (pattern.chars().next(), path.chars().next()) {
        (None, None) => true,
        (Some('*'), next) => {
            let longer =
                next.is_some_and(|next| next != '/' && matches(pattern, &path[next.len_utf8()..]));
            longer || matches(&pattern[1..], path)
        }
        (Some(one), Some(other)) if one == other => {
            matches(&pattern[one.len_utf8()..], &path[one.len_utf8()..])
        }
        _ => false,
    }
}

fn file(context: &Context, path: &str) -> File {
    let path = context.folder.join(path);
    let metadata = metadata(&path).unwrap();
    File {
        mode: metadata.permissions().mode() & 0o7777,
        content: (!metadata.is_dir()).then(|| read(path).unwrap()),
        ..FOLDER
    }
}

/// The file with another owner or other permissions. Without `/etc/passwd`, only numbers have a meaning.
fn changed(mut file: File, flags: &[(String, String)]) -> Result<File, String> {
    for (name, value) in flags {
        let wrong = |_| format!("`--{name}={value}` isn't a number");
        if name == "chmod" {
            file.mode = u32::from_str_radix(value, 8).map_err(wrong)?;
        } else {
            let (owner, group) = value.split_once(':').unwrap_or((value, value));
            file.owner = owner.parse().map_err(wrong)?;
            file.group = group.parse().map_err(wrong)?;
        }
    }
    Ok(file)
}
