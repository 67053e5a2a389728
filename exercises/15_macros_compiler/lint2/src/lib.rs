//! What does `play(song, true, false)` mean? This lint finds functions with more than one `bool` among their
//! parameters. So far, it looks at free functions only.
//!
//! Let it find methods too: in `impl` blocks and in traits. And let `#[expect(house::bools)]` work as it does
//! for other lints: it holds for the item that it belongs to, and for everything inside. (An `expect` inside
//! of a function is rare, so attributes of statements don't count.)

use syn::visit::{self, Visit};
use syn::{Attribute, FnArg, ItemFn, Meta, Signature, Type};

/// The names of the functions with too many `bool`s, from top to bottom.
pub fn findings(source: &str) -> syn::Result<Vec<String>> {
    let file = syn::parse_file(source)?;
    let mut lint = Bools::default();
    lint.visit_file(&file);
    Ok(lint.names)
}

#[derive(Default)]
struct Bools {
    names: Vec<String>,
}

impl<'ast> Visit<'ast> for Bools {
    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        if bools(&function.sig) > 1 {
            self.names.push(function.sig.ident.to_string());
        }
        visit::visit_item_fn(self, function);
    }
}

/// How many parameters are `bool`s.
fn bools(signature: &Signature) -> usize {
    let is_bool = |argument: &&FnArg| match argument {
        FnArg::Typed(typed) => matches!(&*typed.ty, Type::Path(ty) if ty.path.is_ident("bool")),
        FnArg::Receiver(_) => false,
    };
    signature.inputs.iter().filter(is_bool).count()
}

/// Whether one of these attributes is `#[expect(house::bools)]`.
fn is_expected(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("expect") => {
            let parts = list.tokens.to_string().replace(' ', "");
            parts.split(',').any(|part| part == "house::bools")
        }
        _ => false,
    })
}
