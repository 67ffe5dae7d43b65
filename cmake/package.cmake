# package.cmake - what is installed for those who build against ducha: libducha for programs that
# talk to an office, and headers and the kit for modules built outside this tree.
#
#   PREFIX/include/ducha.h                 libducha
#   PREFIX/include/ducha/{base,modules,pack,proto}/...h    for modules: `#include "modules/module.h"`
#   PREFIX/LIB/libducha.so                 LIB/pkgconfig/ducha.pc      LIB/cmake/ducha/
#   PREFIX/LIB/ducha-kit/*.a               the kit and what it needs
#   PREFIX/share/ducha/proto/*.proto       for clients and modules with messages of their own
include(CMakePackageConfigHelpers)

set(DUCHA_INCLUDE ${CMAKE_INSTALL_INCLUDEDIR}/ducha)
set(DUCHA_KIT ${CMAKE_INSTALL_LIBDIR}/ducha-kit)
set(DUCHA_PROTO ${CMAKE_INSTALL_DATADIR}/ducha/proto)
# In the order of a link line: each before those that it uses.
set(DUCHA_KIT_LIBRARIES kit pack_open pack_check pack_check_deadlines pack_check_flow pack_check_forms
  pack_check_tables pack_check_names pack_derive pack_read pack pack_time proto_envelope proto base_yaml base)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/ducha)
set(package_templates ${CMAKE_CURRENT_LIST_DIR}/package)

install(TARGETS ducha_shared LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(FILES ${PROJECT_SOURCE_DIR}/bus/ducha.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

configure_file(${package_templates}/ducha.pc.in ${PROJECT_BINARY_DIR}/package/ducha.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/package/ducha.pc
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

configure_package_config_file(${package_templates}/duchaConfig.cmake.in
  ${PROJECT_BINARY_DIR}/package/duchaConfig.cmake INSTALL_DESTINATION ${package_dir}
  PATH_VARS CMAKE_INSTALL_INCLUDEDIR CMAKE_INSTALL_LIBDIR DUCHA_INCLUDE DUCHA_KIT DUCHA_PROTO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/package/duchaConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/package/duchaConfig.cmake
  ${PROJECT_BINARY_DIR}/package/duchaConfigVersion.cmake DESTINATION ${package_dir})

# For modules. The folders are those of the tree, so that one source compiles in both places.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/base ${PROJECT_SOURCE_DIR}/pack ${PROJECT_SOURCE_DIR}/modules
  DESTINATION ${DUCHA_INCLUDE} FILES_MATCHING
  PATTERN base/*.h PATTERN pack/*.h PATTERN pack/time/*.h PATTERN modules/module.h PATTERN modules/kit/*.h
  PATTERN *internal.h EXCLUDE PATTERN modules/example EXCLUDE PATTERN modules/inspection EXCLUDE
  PATTERN modules/rectification EXCLUDE)
install(DIRECTORY ${PROJECT_BINARY_DIR}/proto DESTINATION ${DUCHA_INCLUDE}
  FILES_MATCHING PATTERN *.pb-c.h PATTERN CMakeFiles EXCLUDE)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/proto/ DESTINATION ${DUCHA_PROTO}
  FILES_MATCHING PATTERN *.proto)
foreach(library ${DUCHA_KIT_LIBRARIES})
  install(FILES $<TARGET_FILE:${library}> DESTINATION ${DUCHA_KIT})
endforeach()
