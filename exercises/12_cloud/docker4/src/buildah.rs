//! Builds an image with `buildah`, without the network, and reads what it has written.

use std::collections::BTreeMap;
use std::fs::{read, read_to_string, write};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::files::Folder;
use crate::{Context, File, Image};

/// The built image, or the end of what buildah says.
pub fn build(dockerfile: &str, context: &Context) -> Result<Image, String> {
    let own = Folder::new("buildah");
    let home = &own.0;
    let image = home.join("image");
    write(home.join("Dockerfile"), dockerfile).unwrap();
    write(
        home.join("policy.json"),
        r#"{"default": [{"type": "insecureAcceptAnything"}]}"#,
    )
    .unwrap();

    let mut buildah = Command::new("buildah");
    buildah
        .args(["--storage-driver", "vfs", "--root"])
        .arg(home.join("root"));
    buildah.arg("--runroot").arg(home.join("run")).arg("build");
    buildah.args(["--isolation", "chroot", "--pull-never", "--quiet"]);
    buildah
        .arg("--signature-policy")
        .arg(home.join("policy.json"));
    buildah.arg("--file").arg(home.join("Dockerfile"));
    // The image goes to a folder of files, so nothing has to be mounted.
    buildah.arg("--tag").arg(format!("dir:{}", image.display()));
    buildah.arg(&context.folder);
    buildah.env("HOME", home).env("XDG_RUNTIME_DIR", home);
    if is_root() {
        // Root needs no namespace of users. These keep buildah from reading `/proc`, which a sandbox may hide.
        buildah.env("_CONTAINERS_USERNS_CONFIGURED", "done");
        buildah.env("_CONTAINERS_ROOTLESS_UID", "1");
    }
    let ran = buildah.output().map_err(|error| error.to_string())?;
    if !ran.status.success() {
        let said = String::from_utf8_lossy(&ran.stderr);
        let last = said.lines().rfind(|line| line.starts_with("Error"));
        return Err(last.unwrap_or(&said).to_string());
    }
    read_image(&image).ok_or_else(|| format!("{} isn't an image", image.display()))
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}

/// An image in a folder: a manifest, which names the configuration and the layers by their hashes.
fn read_image(folder: &Path) -> Option<Image> {
    let manifest = read_to_string(folder.join("manifest.json")).ok()?;
    let manifest: Value = serde_json::from_str(&manifest).ok()?;
    let blob = |of: &Value| {
        let digest = of["digest"].as_str()?.strip_prefix("sha256:")?;
        read(folder.join(digest)).ok()
    };
    let config = String::from_utf8(blob(&manifest["config"])?).ok()?;
    let described: Value = serde_json::from_str(&config).ok()?;
    let described = &described["config"];
    let words = |key: &str| described[key].as_array().into_iter().flatten();
    let start = words("Entrypoint").chain(words("Cmd"));
    let mut files = BTreeMap::new();
    for layer in manifest["layers"].as_array()? {
        files.extend(unpack(&blob(layer)?)?);
    }
    Some(Image {
        files,
        user: described["User"].as_str().unwrap_or_default().to_string(),
        start: start.filter_map(Value::as_str).map(String::from).collect(),
        config,
    })
}

/// The files of a layer, which is an archive of `tar`.
fn unpack(mut archive: &[u8]) -> Option<BTreeMap<String, File>> {
    let mut files = BTreeMap::new();
    while let Some((header, rest)) = archive.split_at_checked(512) {
        let size = octal(&header[124..136])?;
        let content = rest.get(..size)?;
        archive = rest.get(size.next_multiple_of(512)..)?;
        let path = String::from_utf8_lossy(until_zero(&header[..100]));
        let path = path.trim_start_matches("./").trim_matches('/');
        let is_folder = match header[156] {
            b'5' => true,
            b'0' => false,
            _ => continue,
        };
        if path.is_empty() {
            continue;
        }
        let file = File {
            owner: u32::try_from(octal(&header[108..116])?).ok()?,
            group: u32::try_from(octal(&header[116..124])?).ok()?,
            mode: u32::try_from(octal(&header[100..108])?).ok()? & 0o7777,
            content: (!is_folder).then(|| content.to_vec()),
        };
        files.insert(path.to_string(), file);
    }
    Some(files)
}

/// A number in a header. The last two headers of an archive are empty.
fn octal(field: &[u8]) -> Option<usize> {
    let digits = str::from_utf8(until_zero(field)).ok()?.trim();
    if digits.is_empty() {
        return Some(0);
    }
    usize::from_str_radix(digits, 8).ok()
}

fn until_zero(field: &[u8]) -> &[u8] {
    field.split(|byte| *byte == 0).next().unwrap_or_default()
}
