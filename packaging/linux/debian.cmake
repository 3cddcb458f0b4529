# What Debian wants in a package besides what `cmake --install` writes. CPack runs this in its copy of the files.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(root ${CMAKE_CURRENT_LIST_DIR}/../..)

function(compress file)
    execute_process(COMMAND gzip -9 -n ${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# The licence of the program, and those of the fonts that are in it. Debian has the text of the Apache licence.
file(READ ${root}/LICENSE eupl)
file(READ ${root}/resources/fonts/DejaVu-LICENSE.txt dejavu)
file(WRITE ${share}/doc/vertrekwijzer/copyright "Vertrekwijzer\nCopyright 2026 The Vertrekwijzer authors\n
Licence: EUPL-1.2, the first text below. Two fonts are part of the program: Open Sans, under the Apache License,
Version 2.0 (/usr/share/common-licenses/Apache-2.0), and DejaVu Sans, under the second text below.\n
---- EUPL-1.2 ----\n\n${eupl}\n---- DejaVu Sans ----\n\n${dejavu}")
file(WRITE ${share}/lintian/overrides/vertrekwijzer "# The EUPL names the LGPL as a compatible licence.
vertrekwijzer: copyright-not-using-common-license-for-lgpl\n")

string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${share}/doc/vertrekwijzer/changelog "vertrekwijzer (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium\n
  * Made from the sources; NEWS.gz has the changes for users.\n
 -- ${CPACK_PACKAGE_CONTACT}  ${now}\n")
file(COPY_FILE ${root}/CHANGELOG.md ${share}/doc/vertrekwijzer/NEWS)
foreach(file doc/vertrekwijzer/changelog doc/vertrekwijzer/NEWS man/man1/vertrekwijzer.1)
    compress(${share}/${file})
endforeach()
